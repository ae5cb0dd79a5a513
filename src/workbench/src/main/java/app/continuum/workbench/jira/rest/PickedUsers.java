package app.continuum.workbench.jira.rest;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.people.JiraUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answer of Jira's user picker: whom it suggests for what somebody has typed. */
record PickedUsers(String query, List<String> exclude) {
    Map<String, Object> of(List<JiraUser> matching, int most) {
        List<JiraUser> found = matching.stream()
                .filter(JiraUser::active)
                .filter(user -> !exclude.contains(user.name()))
                .toList();
        List<Map<String, Object>> users =
                found.stream().limit(most).map(this::shape).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", users);
        json.put("total", found.size());
        json.put("header", "Showing %d of %d matching users".formatted(users.size(), found.size()));
        return json;
    }

    private Map<String, Object> shape(JiraUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("html", marked(user.displayName()) + " - " + marked(user.email()) + " (" + marked(user.name()) + ")");
        json.put("displayName", user.displayName());
        return json;
    }

    private String marked(String text) {
        int at = query.isBlank() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(query.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return escape(text);
        }
        int end = at + query.length();
        return escape(text.substring(0, at)) + "<strong>" + escape(text.substring(at, end)) + "</strong>"
                + escape(text.substring(end));
    }
}
