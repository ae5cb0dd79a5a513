package app.continuum.jira.rest;

import app.continuum.jira.answers.AnswerDesk;
import app.continuum.jira.answers.ConfigurationAnswers;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The whole configuration as one document, out and in, for administrators and heads of delivery. */
@Path("configuration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ConfigurationResource {
    private final AnswerDesk desk;

    /** A resource before a desk. */
    @Inject
    public ConfigurationResource(AnswerDesk desk) {
        this.desk = desk;
    }

    /** What is configured. */
    @GET
    public Response get() {
        return desk.configuration(ConfigurationAnswers::get);
    }

    /** Replaces what is configured, or says everything that is wrong with the document, each with its place. */
    @PUT
    public Response put(@Context HttpServletRequest request, Map<String, Object> document) {
        return desk.configuration(answers -> answers.put(document, request));
    }
}
