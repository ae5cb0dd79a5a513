package app.continuum.workbench.jira.json;

import app.continuum.workbench.jira.issues.FieldOption;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.people.Preferences;
import app.continuum.workbench.jira.projects.Component;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.projects.Priority;
import app.continuum.workbench.jira.projects.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Jira's JSON of the things issues refer to, each with the address it has itself. */
public final class Shapes {
    private static final Map<String, Category> CATEGORIES = Map.of(
            "new", new Category(2, "blue-gray", "To Do"),
            "indeterminate", new Category(4, "yellow", "In Progress"),
            "done", new Category(3, "green", "Done"));
    private final Supplier<String> baseUrl;
    private final Preferences preferences;

    public Shapes(Supplier<String> baseUrl, Preferences preferences) {
        this.baseUrl = baseUrl;
        this.preferences = preferences;
    }

    /** The address of something below REST v2. */
    public String self(String path) {
        return baseUrl.get() + "/rest/api/2/" + path;
    }

    public Map<String, Object> user(JiraUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8)));
        json.put("name", user.name());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("avatarUrls", avatars());
        json.put("displayName", user.displayName());
        json.put("active", user.active());
        json.put("timeZone", preferences.zone(user.key()).getId());
        return json;
    }

    private Map<String, Object> avatars() {
        Map<String, Object> avatars = new LinkedHashMap<>();
        String address = baseUrl.get() + "/secure/useravatar?avatarId=10122";
        avatars.put("48x48", address);
        List.of("24", "16", "32").forEach(size -> avatars.put(size + "x" + size, address + "&size=" + size));
        return avatars;
    }

    public Map<String, Object> project(JiraProject project) {
        return named("project/" + project.id(), project.id().toString(), Map.of("key", project.key()), project.name());
    }

    public Map<String, Object> type(IssueType type) {
        return named("issuetype/" + type.id(), type.id(), Map.of("subtask", type.subtask()), type.name());
    }

    public Map<String, Object> priority(Priority priority) {
        return priority == null ? null : named("priority/" + priority.id(), priority.id(), Map.of(), priority.name());
    }

    public Map<String, Object> component(Component component) {
        return named("component/" + component.id(), component.id().toString(), Map.of(), component.name());
    }

    public Map<String, Object> status(Status status) {
        return named(
                "status/" + status.id(),
                status.id(),
                Map.of("statusCategory", category(status.category())),
                status.name());
    }

    private Map<String, Object> category(String key) {
        Category category = CATEGORIES.get(key);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("statuscategory/" + category.id()));
        json.put("id", category.id());
        json.put("key", key);
        json.put("colorName", category.color());
        json.put("name", category.name());
        return json;
    }

    public Map<String, Object> option(FieldOption option) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("customFieldOption/" + option.id()));
        json.put("value", option.value());
        json.put("id", option.id().toString());
        json.put("disabled", false);
        return json;
    }

    private Map<String, Object> named(String path, String id, Map<String, Object> more, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self(path));
        json.put("id", id);
        json.put("name", name);
        json.putAll(more);
        return json;
    }

    private record Category(int id, String color, String name) {}
}
