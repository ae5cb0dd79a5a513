package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.WorkLogging.Adjustment;
import app.continuum.workbench.jira.edits.WorkLogging.Work;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.remarks.Worklog;
import app.continuum.workbench.jira.times.Durations;
import app.continuum.workbench.jira.times.RestTime;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The work logged on an issue. */
@Path("issue/{issueIdOrKey}/worklog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorklogResource {
    private final JiraModel model;
    private final Caller caller;

    public WorklogResource(JiraModel model) {
        this.model = model;
        this.caller = new Caller(model);
    }

    @GET
    public Map<String, Object> list(@PathParam("issueIdOrKey") String issue) {
        return new RemarksJson(model).worklogs(caller.issue(issue));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("issueIdOrKey") String issue, @PathParam("id") String id) {
        return model.worklogs().of(caller.issue(issue).getId()).stream()
                .filter(work -> work.id().toString().equals(id))
                .map(new RemarksJson(model)::worklog)
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "Cannot find worklog with id: '" + id + "'."));
    }

    @POST
    public Response log(
            @PathParam("issueIdOrKey") String idOrKey,
            @QueryParam("adjustEstimate") @DefaultValue("auto") String adjust,
            @QueryParam("newEstimate") String newEstimate,
            @QueryParam("reduceBy") String reduceBy,
            String text)
            throws JsonProcessingException {
        Body body = Body.read(text);
        JiraIssue issue = caller.issue(
                idOrKey, Grant.WORK_ON_ISSUES, "You do not have the permission to associate a worklog to this issue.");
        Errors errors = new Errors();
        Adjustment adjustment = adjustment(adjust, newEstimate, reduceBy, errors);
        Work work = new Work(seconds(body, errors), started(body, errors), body.text("comment"));
        if (errors.hasAnyErrors()) {
            throw Refusal.of(400, errors);
        }
        Worklog logged = model.workLogging().log(issue, caller.user(), work, adjustment);
        return Response.status(Response.Status.CREATED)
                .entity(new RemarksJson(model).worklog(logged))
                .build();
    }

    private static long seconds(Body body, Errors errors) {
        if (body.get("timeSpentSeconds") instanceof Number seconds && seconds.longValue() > 0) {
            return seconds.longValue();
        }
        OptionalLong spent = Durations.parse(body.has("timeSpent") ? body.text("timeSpent") : "");
        if (spent.isEmpty() || spent.getAsLong() == 0) {
            errors.addError("timeLogged", "Invalid time duration entered.");
        }
        return spent.orElse(0);
    }

    private static Timestamp started(Body body, Errors errors) {
        if (!body.has("started")) {
            return Timestamp.from(Instant.now());
        }
        return RestTime.parse(body.text("started")).orElseGet(() -> {
            errors.addError("startDate", "You must specify a date on which the work occurred.");
            return null;
        });
    }

    private static Adjustment adjustment(String adjust, String newEstimate, String reduceBy, Errors errors) {
        return switch (adjust.toLowerCase(Locale.ROOT)) {
            case "auto" -> new Adjustment(Adjustment.Mode.AUTO, null);
            case "leave" -> new Adjustment(Adjustment.Mode.LEAVE, null);
            case "new" -> new Adjustment(Adjustment.Mode.NEW, span(newEstimate, "newEstimate", errors));
            case "manual" -> new Adjustment(Adjustment.Mode.MANUAL, span(reduceBy, "adjustmentAmount", errors));
            default -> {
                errors.addErrorMessage("adjustEstimate must be one of auto, leave, new or manual");
                yield new Adjustment(Adjustment.Mode.LEAVE, null);
            }
        };
    }

    private static Long span(String text, String field, Errors errors) {
        OptionalLong seconds = Durations.parse(text == null ? "" : text);
        if (seconds.isEmpty()) {
            errors.addError(field, "You must supply a valid time estimate.");
        }
        return seconds.orElse(0);
    }
}
