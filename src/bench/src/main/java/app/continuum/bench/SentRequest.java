package app.continuum.bench;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;

/** A request as a container would hand it in; what the gate does not ask for, it does not answer. */
final class SentRequest extends HttpServletRequestWrapper {
    private static final HttpServletRequest NOTHING = silent(HttpServletRequest.class);

    private final String method;
    private final String path;
    private final ByteArrayInputStream body;
    private final long length;

    SentRequest(String method, String path, String body) {
        super(NOTHING);
        this.method = method;
        this.path = path;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        this.body = new ByteArrayInputStream(bytes);
        this.length = bytes.length;
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
        return length;
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
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return body.read(buffer, offset, length);
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
