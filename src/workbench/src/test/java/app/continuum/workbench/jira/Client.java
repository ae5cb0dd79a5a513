package app.continuum.workbench.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Somebody's script: asks over HTTP with a personal access token, or as nobody. */
public final class Client {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;
    private final String name;

    public Client(String baseUrl, String name) {
        this.baseUrl = baseUrl;
        this.name = name;
    }

    public Reply get(String path) {
        return send("GET", path, "", "application/json");
    }

    public Reply put(String path, String json) {
        return send("PUT", path, json, "application/json");
    }

    public Reply post(String path, String json, String... headers) {
        return send("POST", path, json, "application/json", headers);
    }

    public Reply delete(String path) {
        return send("DELETE", path, "", "application/json");
    }

    public Reply form(String path, String body) {
        return send("POST", path, body, "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check");
    }

    public Reply formWithoutToken(String path, String body) {
        return send("POST", path, body, "application/x-www-form-urlencoded");
    }

    private Reply send(String method, String path, String body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (!name.isEmpty()) {
            request.header("Authorization", "Bearer " + name + "-token");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Reply(int status, String body) {
        public JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String at(String pointer) {
            return json().at(pointer).asText();
        }
    }
}
