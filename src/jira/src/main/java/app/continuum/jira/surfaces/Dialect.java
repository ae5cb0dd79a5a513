package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The JSON by which Jira's clients are told of errors. */
final class Dialect {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Dialect() {}

    /** Refuses by Jira's plain error collection. */
    static void refuse(Answering answering, Refusal refusal, Function<FieldId, String> nameOf) throws IOException {
        Offers.send(answering, refusal);
        send(answering.response(), refusal.status(), errorCollection(refusal, nameOf));
    }

    /** Jira's error collection, with each field under the name its client knows; of several issues each message names its own. */
    static Map<String, Object> errorCollection(Refusal refusal, Function<FieldId, String> nameOf) {
        Map<String, String> errors = new LinkedHashMap<>();
        List<String> messages = new ArrayList<>(refusal.general());
        if (concernsSeveral(refusal)) {
            refusal.fields().forEach(line -> messages.add(line.issueKey() + ": " + line.message()));
        } else {
            refusal.fields().forEach(line -> errors.merge(nameOf.apply(line.field()), line.message(), Dialect::both));
        }
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("errorMessages", messages);
        collection.put("errors", errors);
        return collection;
    }

    private static boolean concernsSeveral(Refusal refusal) {
        return refusal.fields().stream().map(Refusal.Line::issueId).distinct().count() > 1;
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " " + other;
    }

    static void send(HttpServletResponse response, int status, Map<String, Object> body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    /** The inputs of refused fields once more, with what was typed still in them. */
    static List<Map<String, Object>> inputs(Refusal refusal, Function<FieldId, String> nameOf) {
        return refusal.fields().stream()
                .map(line -> {
                    Map<String, Object> field = new LinkedHashMap<>();
                    field.put("id", nameOf.apply(line.field()));
                    field.put("label", line.label());
                    field.put("required", false);
                    field.put("editHtml", InputHtml.of(nameOf.apply(line.field()), line.label(), line.typed()));
                    return field;
                })
                .toList();
    }
}
