package app.continuum.jira.surfaces;

import app.continuum.jira.requests.BytesStream;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of whatever path, query, parameters and body. */
final class ThrownTogether {
    private final String path;
    private final String query;
    private final @Nullable String type;
    private final @Nullable String encoding;
    private final Map<String, String[]> parameters;
    private final ServletInputStream body;
    private final Map<String, Object> session = new HashMap<>();

    ThrownTogether(
            String path,
            String query,
            @Nullable String type,
            @Nullable String encoding,
            Map<String, String[]> parameters,
            byte[] body) {
        this.path = path;
        this.query = query;
        this.type = type;
        this.encoding = encoding;
        this.parameters = parameters;
        this.body = new BytesStream(body);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getRequestURI" -> "/jira" + path;
            case "getContextPath" -> "/jira";
            case "getServletPath" -> path;
            case "getQueryString" -> query.isEmpty() ? null : query;
            case "getContentType" -> type;
            case "getCharacterEncoding" -> encoding;
            case "getParameterMap" -> parameters;
            case "getInputStream" -> body;
            case "getSession" -> session();
            default -> null;
        });
    }

    private HttpSession session() {
        return proxy(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> session.get(arguments[0]);
            case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
            case "removeAttribute" -> session.remove(arguments[0]);
            default -> null;
        });
    }

    private interface Answers {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answers.to(method.getName(), arguments == null ? new Object[0] : arguments)));
    }
}
