package app.continuum.jira.requests;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** Reads a JSON body strictly: where two readers could disagree about what it says, it is refused. */
public final class JsonBody {
    private static final int DEEPEST = 100;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    public static ObjectNode object(byte[] body) throws Unacceptable {
        try {
            JsonNode node = JSON.readTree(body);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException malformed) {
            throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.malformed-json");
        }
        throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.no-json-object");
    }

    /** Whatever JSON a body is; nothing where it is none. */
    public static Optional<JsonNode> tree(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    public static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }
}
