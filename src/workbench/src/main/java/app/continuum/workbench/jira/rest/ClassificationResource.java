package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** The priorities, statuses and issue types there are. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ClassificationResource {
    private final JiraModel model;

    public ClassificationResource(JiraModel model) {
        this.model = model;
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return model.classification().priorities().stream()
                .map(model.shapes()::priority)
                .toList();
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return model.classification().statuses().stream()
                .map(model.shapes()::status)
                .toList();
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> types() {
        return model.classification().types().stream().map(model.shapes()::type).toList();
    }
}
