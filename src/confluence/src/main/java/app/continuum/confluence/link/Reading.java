package app.continuum.confluence.link;

import app.continuum.confluence.link.Answer.Failure;
import app.continuum.core.diagram.ContinuumJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an answer of what Jira's REST resource sent. */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Reading() {}

    static Answer of(int status, String body, URI jira) {
        if (status >= 500) {
            LOG.warn("Jira answers with status {}", status);
            return Failure.JIRA_DOWN;
        }
        return switch (status) {
            case 200 -> drawn(body);
            case 401 -> new Answer.LoginNeeded(jira);
            case 403, 404 -> Failure.UNKNOWN_CLIENT;
            default -> unreadable("status " + status);
        };
    }

    private static Answer drawn(String body) {
        try {
            Map<String, Object> map = JSON.readValue(body, OBJECT);
            return map == null ? unreadable("nothing") : new Answer.Drawn(ContinuumJson.fromMap(map));
        } catch (JsonProcessingException noJson) {
            return unreadable(noJson.getOriginalMessage());
        } catch (IllegalArgumentException anotherShape) {
            return unreadable(String.valueOf(anotherShape.getMessage()));
        }
    }

    private static Answer unreadable(String what) {
        LOG.warn("Jira answers something that is no continuum: {}", what);
        return Failure.UNREADABLE;
    }
}
