package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.JiraProject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People: by name or key, and searched. */
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
    private final JiraModel model;
    private final Caller caller;

    public UserResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @GET
    public Map<String, Object> get(@QueryParam("username") String name, @QueryParam("key") String key) {
        caller.user();
        if (name == null && key == null) {
            throw Refusal.of(404, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        JiraUser user = key == null
                ? model.people().getUserByName(name)
                : model.people().getUserByKey(key);
        if (user == null) {
            throw Refusal.of(
                    404,
                    key == null
                            ? "The user named '" + name + "' does not exist"
                            : "The user with the key '" + key + "' does not exist");
        }
        return whole(model, user);
    }

    /** A user with the groups they are in. */
    static Map<String, Object> whole(JiraModel model, JiraUser user) {
        List<Map<String, Object>> groups = model.groups().of(user).stream()
                .map(name -> Map.<String, Object>of(
                        "name", name, "self", model.shapes().self("group?groupname=" + name)))
                .toList();
        Map<String, Object> json = new LinkedHashMap<>(model.shapes().user(user));
        json.put("locale", model.preferences().locale(user.key()).toString());
        json.put("groups", Map.of("size", groups.size(), "items", groups));
        json.put("expand", "groups,applicationRoles");
        return json;
    }

    @GET
    @Path("search")
    public List<Map<String, Object>> search(
            @QueryParam("username") @DefaultValue("") String start,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        caller.user();
        return model.people().search(start).stream()
                .filter(JiraUser::active)
                .skip(Math.max(0, startAt))
                .limit(Math.max(0, maxResults))
                .map(model.shapes()::user)
                .toList();
    }

    /** As Jira documents it: active people, with what matched marked; nobody is found by whoever may not browse users, or is not logged in. */
    @GET
    @Path("picker")
    public Map<String, Object> pick(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("exclude") List<String> exclude) {
        caller.user();
        return new PickedUsers(query, exclude).of(model.people().search(query), Math.max(0, maxResults));
    }

    @GET
    @Path("assignable/search")
    public List<Map<String, Object>> assignable(
            @QueryParam("username") @DefaultValue("") String start,
            @QueryParam("project") String projectKey,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        JiraProject project = project(projectKey, issueKey);
        return model.people().search(start).stream()
                .filter(user -> model.permissions().allows(Grant.ASSIGNABLE_USER.name(), project, user))
                .limit(Math.max(0, maxResults))
                .map(model.shapes()::user)
                .toList();
    }

    private JiraProject project(String projectKey, String issueKey) {
        if (issueKey != null) {
            JiraIssue issue = caller.issue(issueKey);
            return issue.getProjectObject();
        }
        if (projectKey == null) {
            throw Refusal.of(400, "The project or issue key must be specified");
        }
        JiraProject project = model.projects().getProjectObjByKey(projectKey);
        if (project == null || !model.permissions().allows(Grant.BROWSE_PROJECTS.name(), project, caller.user())) {
            throw Refusal.of(404, "No project could be found with key '" + projectKey + "'.");
        }
        return project;
    }
}
