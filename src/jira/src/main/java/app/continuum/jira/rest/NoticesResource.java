package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import app.continuum.jira.answers.NoticeAnswers;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the caller was told. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NoticesResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public NoticesResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** The newest notices, the newest first. */
    @GET
    public Response mine() {
        return desk.notices(NoticeAnswers::mine);
    }
}
