package app.continuum.jira.answers;

import app.continuum.jira.headsup.Outcome;
import app.continuum.jira.words.ScreenText;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Answers in Jira's own shape. */
final class Answers {
    private Answers() {}

    static Response ok(Object body) {
        return with(Response.Status.OK, body);
    }

    static Response with(Response.Status status, Object body) {
        return Response.status(status)
                .entity(body)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** For what changes with a new version of the app, or with another language. */
    static Response forAWhile(Object body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "private, max-age=600")
                .header("Vary", "Cookie, Accept-Language")
                .build();
    }

    static Response error(Response.Status status, String message) {
        return errors(status, List.of(message), Map.of());
    }

    /** The status by which a client is told what kept something from being done. */
    static Response.Status status(Outcome.Cause cause) {
        return switch (cause) {
            case LOG_IN -> Response.Status.UNAUTHORIZED;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case CONFLICT -> Response.Status.CONFLICT;
            case IMPOSSIBLE -> Response.Status.BAD_REQUEST;
        };
    }

    static Response switchedOff(ScreenText text) {
        return error(Response.Status.SERVICE_UNAVAILABLE, text.of("continuum.switched-off"));
    }

    static Response errors(Response.Status status, List<String> messages, Map<String, String> errors) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errorMessages", messages, "errors", errors))
                .build();
    }
}
