package app.continuum.workbench.jira.rest;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import app.continuum.workbench.host.web.Sessions;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.people.JiraUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Logging in and out with a cookie, as scripts do. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private final JiraModel model;
    private final Accounts accounts;
    private final boolean noLogin;

    public SessionResource(JiraModel model, Accounts accounts, boolean noLogin) {
        this.model = model;
        this.accounts = accounts;
        this.noLogin = noLogin;
    }

    @POST
    public Map<String, Object> logIn(@Context HttpServletRequest request, String text) throws JsonProcessingException {
        if (noLogin) {
            throw Refusal.of(403, "Basic Authentication has been disabled on this instance.");
        }
        Body body = Body.read(text);
        Account account = accounts.authenticate(body.text("username"), body.text("password"))
                .orElseThrow(() -> Refusal.of(401, "Login failed"));
        Sessions.logIn(request, account);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "session",
                Map.of("name", "JSESSIONID", "value", request.getSession().getId()));
        json.put("loginInfo", Map.of("loginCount", 1, "failedLoginCount", 0));
        return json;
    }

    @GET
    public Map<String, Object> current() {
        JiraUser user = new Caller(model).user();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", model.shapes().user(user).get("self"));
        json.put("name", user.name());
        json.put("loginInfo", Map.of("loginCount", 1, "failedLoginCount", 0));
        return json;
    }

    @DELETE
    public Response logOut(@Context HttpServletRequest request) {
        new Caller(model).user();
        Sessions.logOut(request);
        return Response.noContent().build();
    }
}
