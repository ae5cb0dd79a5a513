package app.continuum.workbench.jira.rest;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.search.Found;
import app.continuum.workbench.jira.search.JqlException;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Searches issues by JQL; nobody who is not logged in finds any. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int AT_MOST = 1000;
    private final JiraModel model;

    public SearchResource(JiraModel model) {
        this.model = model;
    }

    @GET
    public Map<String, Object> search(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") String fields,
            @QueryParam("expand") String expand) {
        return find(jql, startAt, maxResults, Selection.of(fields, expand));
    }

    @POST
    public Map<String, Object> search(String text) throws JsonProcessingException {
        Body body = Body.read(text);
        String jql = body.has("jql") ? body.text("jql") : "";
        return find(
                jql,
                body.number("startAt", 0),
                body.number("maxResults", 50),
                Selection.of(body.list("fields"), body.list("expand")));
    }

    private Map<String, Object> find(String jql, int startAt, int maxResults, Selection selection) {
        int page = Math.min(maxResults < 0 ? AT_MOST : maxResults, AT_MOST);
        try {
            Found found = model.search().find(model.loggedIn().getLoggedInUser(), jql, startAt, page);
            IssueJson issues = new IssueJson(model);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("expand", "schema,names");
            json.put("startAt", startAt);
            json.put("maxResults", page);
            json.put("total", found.total());
            json.put("issues", issues.all(found.issues(), selection.navigable()));
            if (selection.expands("names")) {
                json.put("names", issues.names(selection));
            }
            return json;
        } catch (JqlException notJql) {
            throw Refusal.of(400, notJql.getMessage());
        }
    }
}
