package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import app.continuum.jira.answers.SweepAnswers;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The sweep, for administrators who do not want to wait for the next one. */
@Path("sweep")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SweepResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public SweepResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** Sweeps at once. */
    @POST
    public Response sweep() {
        return desk.sweep(SweepAnswers::sweep);
    }
}
