package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.mail.Mail;
import app.continuum.workbench.jira.mail.PostOffice;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workbench's own: what has arrived by mail, and a switch for the mail server; for administrators. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public final class MailResource {
    private final Caller caller;
    private final PostOffice office;

    public MailResource(JiraModel model, PostOffice office) {
        this.caller = new Caller(model);
        this.office = office;
    }

    @GET
    @Path("mail")
    public List<Map<String, Object>> mails() {
        caller.administrator();
        return office.mailbox().all().stream().map(MailResource::json).toList();
    }

    @DELETE
    @Path("mail")
    public void empty() {
        caller.administrator();
        office.mailbox().clear();
    }

    @GET
    @Path("mail/server")
    public Map<String, Object> server() {
        caller.administrator();
        return Map.of(
                "running",
                office.server().isRunning(),
                "port",
                office.server().port(),
                "waiting",
                office.queue().size());
    }

    @PUT
    @Path("mail/server")
    public Map<String, Object> turn(String text) throws JsonProcessingException {
        caller.administrator();
        Body body = Body.read(text).knowing(Set.of("running"));
        if (!(body.get("running") instanceof Boolean running)) {
            throw Refusal.of(400, "'running' must be true or false");
        }
        if (running) {
            office.server().start();
        } else {
            office.server().stop();
        }
        return server();
    }

    private static Map<String, Object> json(Mail mail) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", mail.id());
        json.put("date", mail.date().toString());
        json.put("from", mail.from());
        json.put("to", mail.to());
        json.put("subject", mail.subject());
        json.put("type", mail.type());
        json.put("text", mail.text());
        json.put("html", mail.html());
        json.put("headers", mail.headers());
        return json;
    }
}
