package app.continuum.workbench.host.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what no resource expected, which Jersey would hide. */
final class UnexpectedErrors implements ExceptionMapper<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public Response toResponse(Exception exception) {
        if (exception instanceof WebApplicationException known) {
            return known.getResponse();
        }
        LOG.error("A REST resource failed", exception);
        return Response.serverError()
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", "Internal server error", "status-code", 500))
                .build();
    }
}
