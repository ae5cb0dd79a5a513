package app.continuum.workbench.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request is answered with errors in Jira's shape. */
final class Refusal extends WebApplicationException {
    private Refusal(int status, Object entity) {
        super(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(entity)
                .build());
    }

    static Refusal of(int status, String... messages) {
        return new Refusal(status, shape(List.of(messages), Map.of()));
    }

    static Refusal of(int status, ErrorCollection errors) {
        return new Refusal(status, shape(errors.getErrorMessages(), errors.getErrors()));
    }

    /** What Jira answers to nobody where it wants somebody. */
    static Refusal unauthenticated() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("message", "Client must be authenticated to access this resource.");
        json.put("status-code", 401);
        return new Refusal(401, json);
    }

    private static Map<String, Object> shape(Object messages, Object errors) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("errorMessages", messages);
        json.put("errors", errors);
        return json;
    }
}
