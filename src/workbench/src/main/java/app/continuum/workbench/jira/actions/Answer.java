package app.continuum.workbench.jira.actions;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what the actions answer. */
public final class Answer {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Answer() {}

    public static void json(HttpServletResponse response, int status, Object json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(MAPPER.writeValueAsString(json));
    }

    public static Map<String, Object> errors(ErrorCollection errors) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("errorMessages", errors.getErrorMessages());
        json.put("errors", errors.getErrors());
        return json;
    }

    static Map<String, Object> error(String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("errorMessages", List.of(message));
        json.put("errors", Map.of());
        return json;
    }
}
