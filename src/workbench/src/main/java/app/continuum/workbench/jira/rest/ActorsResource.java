package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.actors.Automation;
import app.continuum.workbench.jira.actors.CsvImport;
import app.continuum.workbench.jira.actors.MailHandler;
import app.continuum.workbench.jira.actors.OtherApp;
import app.continuum.workbench.jira.actors.Rule;
import app.continuum.workbench.jira.actors.Tasks;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.people.JiraUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The workbench's own: lets administrators set those to work who edit without a request. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class ActorsResource {
    private final JiraModel model;
    private final Caller caller;
    private final Automation automation;
    private final Tasks tasks = new Tasks();
    private final OtherApp otherApp;
    private final CsvImport csvImport;
    private final MailHandler mail;

    public ActorsResource(JiraModel model, Automation automation) {
        this.model = model;
        this.caller = new Caller(model);
        this.automation = automation;
        this.otherApp = new OtherApp(model, tasks);
        this.csvImport = new CsvImport(model, tasks);
        this.mail = new MailHandler(model, tasks);
    }

    @POST
    @Path("other-app/edit")
    public Response edit(String text) throws JsonProcessingException {
        caller.administrator();
        Body body = Body.read(text).knowing(Set.of("issue", "field", "value", "as", "dispatch"));
        return done(otherApp.edit(
                caller.issue(needed(body, "issue")),
                needed(body, "field"),
                body.get("value"),
                user(body, "as"),
                isTrue(body, "dispatch")));
    }

    @POST
    @Path("automation/rules")
    public Response rule(String text) throws JsonProcessingException {
        caller.administrator();
        Body body = Body.read(text).knowing(Set.of("event", "actor", "field", "value", "immediately"));
        automation.add(new Rule(
                trigger(needed(body, "event")),
                user(body, "actor"),
                needed(body, "field"),
                body.get("value"),
                isTrue(body, "immediately")));
        return Response.status(Response.Status.CREATED).entity(Map.of()).build();
    }

    @DELETE
    @Path("automation/rules")
    public void forgetRules() {
        caller.administrator();
        automation.removeAll();
    }

    @POST
    @Path("import/csv")
    public Response importCsv(@QueryParam("events") boolean events, String csv) {
        Tasks.Task task = csvImport.run(csv, caller.administrator(), events);
        return Response.accepted(Map.of("task", task.id())).build();
    }

    @POST
    @Path("mail")
    public Response receive(String text) throws JsonProcessingException {
        caller.administrator();
        Body body = Body.read(text).knowing(Set.of("from", "subject", "body"));
        return done(mail.receive(needed(body, "from"), needed(body, "subject"), needed(body, "body")));
    }

    @GET
    @Path("tasks/{id}")
    public Map<String, Object> task(@PathParam("id") long id) {
        caller.administrator();
        Tasks.Task task = tasks.find(id).orElseThrow(() -> Refusal.of(404, "There is no task " + id));
        Errors errors = task.outcome().getNow(new Errors());
        return Map.of(
                "done",
                task.outcome().isDone(),
                "errorMessages",
                errors.getErrorMessages(),
                "errors",
                errors.getErrors());
    }

    private static Response done(Tasks.Task task) {
        Errors errors = task.outcome().join();
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        return Response.ok(Map.of("task", task.id())).build();
    }

    private JiraUser user(Body body, String property) {
        JiraUser user = model.people().getUserByName(needed(body, property));
        if (user == null) {
            throw Refusal.of(400, "'" + property + "' must be the name of a user");
        }
        return user;
    }

    private static String needed(Body body, String property) {
        if (!body.has(property)) {
            throw Refusal.of(400, "'" + property + "' is needed");
        }
        return body.text(property);
    }

    private static boolean isTrue(Body body, String property) {
        return Boolean.TRUE.equals(body.get(property));
    }

    private static Rule.Trigger trigger(String event) {
        return Arrays.stream(Rule.Trigger.values())
                .filter(trigger -> trigger.name().toLowerCase(Locale.ROOT).equals(event))
                .findFirst()
                .orElseThrow(() -> Refusal.of(400, "'event' must be commented, updated or transitioned"));
    }
}
