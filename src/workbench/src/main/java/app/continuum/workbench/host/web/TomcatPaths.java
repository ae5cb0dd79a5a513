package app.continuum.workbench.host.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds servlets as Tomcat does, for which doubled slashes are one, while the request still shows what was sent. */
final class TomcatPaths extends Handler.Wrapper {
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    TomcatPaths(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String path = uri.getCanonicalPath();
        boolean doubled = path != null && path.contains("//");
        return super.handle(doubled ? new Compacted(request, compacted(uri)) : request, response, callback);
    }

    // not Request.serveAs, which would make what was sent unknown
    private static final class Compacted extends Request.Wrapper {
        private final HttpURI uri;

        Compacted(Request request, HttpURI uri) {
            super(request);
            this.uri = uri;
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }
    }

    private static HttpURI compacted(HttpURI uri) {
        return (HttpURI) Proxy.newProxyInstance(
                HttpURI.class.getClassLoader(), new Class<?>[] {HttpURI.class}, (proxy, method, arguments) -> {
                    try {
                        Object value = method.invoke(uri, arguments);
                        return switch (method.getName()) {
                            case "getCanonicalPath", "getDecodedPath" -> compact((String) value);
                            default -> value;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static String compact(String path) {
        return SLASHES.matcher(path).replaceAll("/");
    }
}
