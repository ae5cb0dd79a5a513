package app.continuum.workbench.jira.actions;

import app.continuum.workbench.host.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hands {@code X.jspa} and {@code X!command.jspa} to their actions, whatever folder they are asked for in. */
public final class ActionServlet extends HttpServlet {
    private static final String EXECUTE = "execute";
    private final transient Map<String, Action> actions = new ConcurrentHashMap<>();

    /** Adds what answers an action without a command. */
    public ActionServlet add(String name, Action action) {
        return add(name, EXECUTE, action);
    }

    /** Adds what answers a command of an action. */
    public ActionServlet add(String name, String command, Action action) {
        actions.put(name + "!" + command, action);
        return this;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.endsWith(".jspa") ? last.substring(0, last.length() - ".jspa".length()) : last;
        Action action = actions.get(name.contains("!") ? name : name + "!" + EXECUTE);
        if (action == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write("<h1>Oops, you've found a dead link.</h1><p>" + Html.escape(last) + "</p>");
        } else {
            action.run(request, response);
        }
    }
}
