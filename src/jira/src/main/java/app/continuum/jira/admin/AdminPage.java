package app.continuum.jira.admin;

import java.util.Map;
import java.util.Optional;

/** A page to be rendered, or the name of what was saved, to be said on the page that comes next. */
record AdminPage(int status, String template, Map<String, Object> context, Optional<String> saved) {
    private static final int OK = 200;

    static AdminPage show(String template, Map<String, Object> context) {
        return new AdminPage(OK, template, context, Optional.empty());
    }

    static AdminPage again(int status, String template, Map<String, Object> context) {
        return new AdminPage(status, template, context, Optional.empty());
    }

    static AdminPage afterSaving(String what) {
        return new AdminPage(OK, "", Map.of(), Optional.of(what));
    }
}
