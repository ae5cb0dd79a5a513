package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Jira mobile's batch: Jira sends itself each request, as whoever sent the batch. */
@Path("batch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MobileBatchResource {
    private final Caller caller;
    private final Supplier<String> baseUrl;
    private final HttpClient http = HttpClient.newHttpClient();

    public MobileBatchResource(JiraModel model, Supplier<String> baseUrl) {
        this.caller = new Caller(model);
        this.baseUrl = baseUrl;
    }

    @POST
    public Map<String, Object> perform(@Context HttpHeaders headers, String text)
            throws JsonProcessingException, IOException, InterruptedException {
        caller.user();
        List<Object> responses = new ArrayList<>();
        for (Body request : Body.read(text).parts("requests")) {
            HttpResponse<String> response = http.send(request(request, headers), HttpResponse.BodyHandlers.ofString());
            responses.add(Map.of("status", response.statusCode(), "body", response.body()));
        }
        return Map.of("responses", responses);
    }

    private HttpRequest request(Body request, HttpHeaders headers) throws JsonProcessingException {
        String method = request.has("method") ? request.text("method") : "GET";
        HttpRequest.Builder inner = HttpRequest.newBuilder(own(request.text("location")))
                .method(method, HttpRequest.BodyPublishers.ofString(body(request)))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        for (String name : List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE)) {
            headers.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> inner.header(name, value));
        }
        return inner.build();
    }

    private static String body(Body request) throws JsonProcessingException {
        Object body = request.get("body");
        return body instanceof String text ? text : request.has("body") ? request.written("body") : "";
    }

    private URI own(String location) {
        if (location == null || !location.matches("/[^/\\\\@ ][^\\\\ ]*")) {
            throw Refusal.of(400, "'location' must be a path of this Jira, such as /rest/api/2/issue/ACME-1");
        }
        return URI.create(baseUrl.get() + location);
    }
}
