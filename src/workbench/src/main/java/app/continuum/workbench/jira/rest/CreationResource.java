package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes issues. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CreationResource {
    private static final List<String> HEADER = List.of("project", "issuetype", "parent");
    private final JiraModel model;
    private final Caller caller;

    public CreationResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @POST
    public Response create(String text) throws JsonProcessingException {
        JiraIssue made = make(Body.read(text), caller.user());
        return Response.status(Response.Status.CREATED)
                .entity(new IssueJson(model).reference(made))
                .build();
    }

    /** Makes the issue a body describes, refused with errors by field. */
    JiraIssue make(Body body, JiraUser user) {
        body.knowing(Set.of("fields", "update", "transition", "historyMetadata", "properties"));
        Map<String, Object> fields = body.object("fields");
        JiraIssue draft = draft(user, fields);
        Update update = new Update(model).ofNew(draft, body, HEADER);
        Errors errors = model.creation().read(draft, update.parameters());
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        return model.creation().save(draft, user);
    }

    private JiraIssue draft(JiraUser user, Map<String, Object> fields) {
        Errors errors = new Errors();
        Optional<JiraProject> project = project(fields.get("project"), user, errors);
        Optional<IssueType> type = type(fields.get("issuetype"), errors);
        JiraIssue parent = parent(fields.get("parent"), type, errors);
        if (errors.hasAnyErrors() || project.isEmpty() || type.isEmpty()) {
            throw Refusal.of(400, errors);
        }
        return model.creation().draft(user, project.get(), type.get(), parent == null ? null : parent.getId());
    }

    private Optional<JiraProject> project(Object json, JiraUser user, Errors errors) {
        if (!(json instanceof Map<?, ?> named)) {
            errors.addError("project", "project is required");
            return Optional.empty();
        }
        Optional<JiraProject> project = model.projects().all().stream()
                .filter(each -> each.id().toString().equals(String.valueOf(named.get("id")))
                        || each.key().equals(named.get("key")))
                .filter(each -> model.permissions().allows(Grant.CREATE_ISSUES.name(), each, user))
                .findFirst();
        if (project.isEmpty()) {
            errors.addError("project", "valid project is required");
        }
        return project;
    }

    private Optional<IssueType> type(Object json, Errors errors) {
        if (!(json instanceof Map<?, ?> named)) {
            errors.addError("issuetype", "issue type is required");
            return Optional.empty();
        }
        Optional<IssueType> type = model.classification().types().stream()
                .filter(each -> each.id().equals(String.valueOf(named.get("id")))
                        || each.name().equals(named.get("name")))
                .findFirst();
        if (type.isEmpty()) {
            errors.addError("issuetype", "valid issue type is required");
        }
        return type;
    }

    private JiraIssue parent(Object json, Optional<IssueType> type, Errors errors) {
        if (type.isEmpty() || !type.get().subtask()) {
            return null;
        }
        if (json instanceof Map<?, ?> named) {
            Object idOrKey = named.get("id") == null ? named.get("key") : named.get("id");
            JiraIssue parent = model.issues().byIdOrKey(String.valueOf(idOrKey));
            if (parent != null) {
                return parent;
            }
            errors.addError("parent", "Could not find issue by id or key.");
        } else {
            errors.addError("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        return null;
    }
}
