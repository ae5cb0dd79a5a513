package app.continuum.workbench;

import app.continuum.workbench.host.StartFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Configures the app for the default agency, as an administrator would: by one request to its REST resource. */
final class DefaultConfiguration {
    private DefaultConfiguration() {}

    static void load(String jira) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira + "/rest/continuum/1.0/configuration"))
                .header("Authorization", "Bearer admin-token")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(document()))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StartFailure("The app refuses the default agency: " + response.statusCode() + " "
                        + response.body().lines().findFirst().orElse(""));
            }
        } catch (IOException e) {
            throw new StartFailure("The app cannot be configured: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }

    private static byte[] document() {
        try (InputStream stream = DefaultConfiguration.class.getResourceAsStream("agency.json")) {
            if (stream == null) {
                throw new StartFailure("The default agency is missing from the workbench");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new StartFailure("The default agency cannot be read", e);
        }
    }
}
