package app.continuum.bench;

import app.continuum.jira.requests.BytesStream;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;

/** A request as a container would hand it in; what the gate does not ask for, it does not answer. */
final class SentRequest extends HttpServletRequestWrapper {
    private static final HttpServletRequest NOTHING = silent(HttpServletRequest.class);

    private final String method;
    private final String path;
    private final byte[] body;

    SentRequest(String method, String path, String body) {
        super(NOTHING);
        this.method = method;
        this.path = path;
        this.body = body.getBytes(StandardCharsets.UTF_8);
    }

    static HttpServletResponse unansweredResponse() {
        return silent(HttpServletResponse.class);
    }

    private static <T> T silent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                SentRequest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    throw new UnsupportedOperationException(called.toString());
                }));
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String getRequestURI() {
        return "/jira" + path;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public String getHeader(String name) {
        return null;
    }

    @Override
    public String getContextPath() {
        return "/jira";
    }

    @Override
    public String getContentType() {
        return "application/json";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BytesStream(body);
    }
}
