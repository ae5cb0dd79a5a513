package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.projects.JiraProject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The projects the caller may browse. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final JiraModel model;

    public ProjectResource(JiraModel model) {
        this.model = model;
    }

    @GET
    public List<Map<String, Object>> list() {
        return browsed().stream().map(model.shapes()::project).toList();
    }

    private List<JiraProject> browsed() {
        List<Long> ids = model.permissions()
                .projectsWhere(Grant.BROWSE_PROJECTS.name(), model.loggedIn().getLoggedInUser());
        return model.projects().all().stream()
                .filter(project -> ids.contains(project.id()))
                .toList();
    }

    @GET
    @Path("{idOrKey}")
    public Map<String, Object> get(@PathParam("idOrKey") String idOrKey) {
        JiraProject project = browsed().stream()
                .filter(each ->
                        each.id().toString().equals(idOrKey) || each.key().equalsIgnoreCase(idOrKey))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        404,
                        "No project could be found with " + (idOrKey.matches("\\d+") ? "id" : "key") + " '" + idOrKey
                                + "'."));
        Map<String, Object> json = new LinkedHashMap<>(model.shapes().project(project));
        json.put("description", "");
        json.put("lead", model.shapes().user(model.people().getUserByKey(project.leadKey())));
        json.put(
                "components",
                model.classification().components(project.id()).stream()
                        .map(model.shapes()::component)
                        .toList());
        json.put(
                "issueTypes",
                model.classification().types().stream()
                        .map(model.shapes()::type)
                        .toList());
        json.put("assigneeType", "PROJECT_LEAD");
        json.put("versions", List.of());
        json.put("projectTypeKey", "software");
        return json;
    }
}
