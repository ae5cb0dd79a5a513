package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.times.RestTime;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What this Jira is, and who the caller is. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerResource {
    private final JiraModel model;
    private final Supplier<String> baseUrl;

    public ServerResource(JiraModel model, Supplier<String> baseUrl) {
        this.model = model;
        this.baseUrl = baseUrl;
    }

    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseUrl", baseUrl.get());
        json.put("version", "11.3.0");
        json.put("versionNumbers", List.of(11, 3, 0));
        json.put("deploymentType", "Server");
        json.put("buildNumber", 1_103_000);
        json.put("buildDate", "2025-12-03T00:00:00.000+0000");
        json.put("serverTime", RestTime.format(Timestamp.from(Instant.now())));
        json.put("scmInfo", "workbench");
        json.put("serverTitle", "Workbench Jira");
        return json;
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        return UserResource.whole(model, new Caller(model).user());
    }
}
