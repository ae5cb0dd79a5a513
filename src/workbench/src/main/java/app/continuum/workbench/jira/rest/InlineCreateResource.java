package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;

/** Creation from a line on a board or a list: a form whose inputs are those of the edit screen. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class InlineCreateResource {
    private final JiraModel model;
    private final Caller caller;

    public InlineCreateResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @POST
    public Map<String, Object> create(MultivaluedMap<String, String> form) {
        JiraUser user = caller.user();
        JiraIssue draft = model.creation().draft(user, project(form, user), type(form), null);
        EditParameters inputs = new EditParameters(Map.of());
        form.forEach(inputs::put);
        Errors errors = model.creation().read(draft, inputs);
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        return new IssueJson(model).reference(model.creation().save(draft, user));
    }

    private JiraProject project(MultivaluedMap<String, String> form, JiraUser user) {
        return model.projects().all().stream()
                .filter(project -> project.id().toString().equals(form.getFirst("pid")))
                .filter(project -> model.permissions().allows(Grant.CREATE_ISSUES.name(), project, user))
                .findFirst()
                .orElseThrow(() -> Refusal.of(400, "'pid' must be a project in which you may create issues"));
    }

    private IssueType type(MultivaluedMap<String, String> form) {
        return model.classification().types().stream()
                .filter(type -> type.id().equals(form.getFirst("issuetype")) && !type.subtask())
                .findFirst()
                .orElseThrow(() -> Refusal.of(400, "'issuetype' must be an issue type of the project"));
    }
}
