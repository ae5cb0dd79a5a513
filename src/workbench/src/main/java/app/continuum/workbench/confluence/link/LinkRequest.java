package app.continuum.workbench.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request to Jira over plain HTTP. */
final class LinkRequest implements ApplicationLinkRequest {
    private final Request.MethodType method;
    private final URI address;
    private final Map<String, String> headers;
    private int connectMillis = 10_000;
    private int readMillis = 10_000;

    LinkRequest(Request.MethodType method, URI address, Map<String, String> headers) {
        this.method = method;
        this.address = address;
        this.headers = new LinkedHashMap<>(headers);
    }

    private record Received(int status, String body) implements Response {
        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getResponseBodyAsString() {
            return body;
        }
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        connectMillis = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        readMillis = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler) throws ResponseException {
        Received received;
        try {
            received = send();
        } catch (IOException e) {
            throw new ResponseException(e.toString(), e);
        }
        return handler.handle(received);
    }

    private Received send() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method.name());
        connection.setConnectTimeout(connectMillis);
        connection.setReadTimeout(readMillis);
        connection.setInstanceFollowRedirects(false);
        headers.forEach(connection::setRequestProperty);
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Received(status, text);
        }
    }
}
