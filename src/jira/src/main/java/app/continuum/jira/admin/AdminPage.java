package app.continuum.jira.admin;

import java.util.Map;
import java.util.Optional;

/**
 * A page to be rendered, or the address of the page that comes next. To the context of its template the desk adds the app's texts, its own address as <em>root</em> and the page's as <em>here</em>,
 * the form's token, whether the page answers a form that was not saved as <em>again</em>, the tabs as <em>navHtml</em>, and what the agency calls the two roles.
 *
 * @param template the template's whole name
 * @param next what follows the desk's address, where the browser is sent on
 */
public record AdminPage(int status, String template, Map<String, Object> context, Optional<String> next) {
    /** The status of a page whose form has mistakes. */
    public static final int INVALID = 400;

    /** The status of a page that may not be asked for, or not so. */
    public static final int FORBIDDEN = 403;

    /** The status of a page about something that is not there. */
    public static final int NOT_FOUND = 404;

    /** The status of a form that is overtaken by somebody else's. */
    public static final int CONFLICT = 409;

    private static final int OK = 200;

    /** A page as it was asked for. */
    public static AdminPage show(String template, Map<String, Object> context) {
        return new AdminPage(OK, template, context, Optional.empty());
    }

    /** A page that says what is wrong. */
    public static AdminPage again(int status, String template, Map<String, Object> context) {
        return new AdminPage(status, template, context, Optional.empty());
    }

    /** Sends the browser on, after something was saved: a page's name, and a query where it needs one. */
    public static AdminPage next(String pageAndQuery) {
        return new AdminPage(OK, "", Map.of(), Optional.of(pageAndQuery));
    }
}
