package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What was changed in the configuration, for administrators and heads of delivery. */
@Path("changes")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ChangesResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public ChangesResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** The changes that are asked for, the newest first, a page at a time. */
    @GET
    public Response page(
            @QueryParam("client") @DefaultValue("") String client,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("beyond") @DefaultValue("") String beyond,
            @QueryParam("limit") @DefaultValue("") String limit) {
        Map<String, String> asked = Map.of(
                "client", client, "by", by, "kind", kind, "from", from, "until", until, "beyond", beyond, "limit",
                limit);
        return desk.changes(answers -> answers.page(asked));
    }
}
