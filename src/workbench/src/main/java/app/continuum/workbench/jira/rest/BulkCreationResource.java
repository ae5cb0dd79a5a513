package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes several issues; those that cannot be made do not keep the others. */
@Path("issue/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BulkCreationResource {
    private final JiraModel model;
    private final Caller caller;
    private final CreationResource creation;

    public BulkCreationResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
        this.creation = new CreationResource(model);
    }

    @POST
    public Response create(String text) throws JsonProcessingException {
        List<Object> made = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        List<Body> wanted = Body.read(text).parts("issueUpdates");
        for (int n = 0; n < wanted.size(); n++) {
            try {
                made.add(new IssueJson(model).reference(creation.make(wanted.get(n), caller.user())));
            } catch (Refusal refusal) {
                errors.add(Map.of(
                        "status",
                        refusal.getResponse().getStatus(),
                        "elementErrors",
                        refusal.getResponse().getEntity(),
                        "failedElementNumber",
                        n));
            }
        }
        return Response.status(made.isEmpty() && !errors.isEmpty() ? 400 : 201)
                .entity(Map.of("issues", made, "errors", errors))
                .build();
    }
}
