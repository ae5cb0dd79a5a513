package app.continuum.jira.gate;

import app.continuum.core.guards.FieldId;
import app.continuum.core.markup.Escaper;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON by which Jira's clients are told of errors. */
final class Dialect {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Dialect() {}

    /** Jira's error collection, with each field under the name its client knows. */
    static Map<String, Object> errorCollection(Refusal refusal, Function<FieldId, String> nameOf) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.fields().forEach(line -> errors.merge(nameOf.apply(line.field()), line.message(), Dialect::both));
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("errorMessages", refusal.general());
        collection.put("errors", errors);
        return collection;
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

    /** A page that says what is refused; with status 200, since a dialog shows nothing of any other. */
    static void sendPage(HttpServletResponse response, Refusal refusal) throws IOException {
        String lines = Stream.concat(
                        refusal.general().stream(), refusal.fields().stream().map(Refusal.Line::message))
                .map(line -> "<p>" + Escaper.escape(line) + "</p>")
                .collect(Collectors.joining());
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String page =
                "<html><head><title>Continuum</title><meta name=\"decorator\" content=\"atl.general\"></head><body>"
                        + "<div class=\"aui-message aui-message-error error\" role=\"alert\">" + lines
                        + "</div></body></html>";
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
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
