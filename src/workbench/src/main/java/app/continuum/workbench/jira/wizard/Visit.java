package app.continuum.workbench.jira.wizard;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.web.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One request to a wizard: who asks, what was sent, what was kept of the steps before, and the ways to answer. */
public final class Visit {
    private static final Set<String> BARE = Set.of("dialog", "none", "inline");
    private final JiraModel model;
    private final Frame frame;
    private final JiraUser user;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Visit(JiraModel model, Frame frame, JiraUser user, HttpServletRequest request, HttpServletResponse response) {
        this.model = model;
        this.frame = frame;
        this.user = user;
        this.request = request;
        this.response = response;
    }

    public JiraUser user() {
        return user;
    }

    public HttpServletResponse response() {
        return response;
    }

    /** A parameter, empty when it was not sent. */
    public String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public boolean sends(String name) {
        return request.getParameter(name) != null;
    }

    /** All values of a parameter that are not blank. */
    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return Arrays.stream(values == null ? new String[0] : values)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The words of all values of a parameter. */
    public List<String> words(String name) {
        return all(name).stream()
                .flatMap(value -> Arrays.stream(value.strip().split("\\s+", -1)))
                .toList();
    }

    /** A parameter that is an id, none when it is no number. */
    public Optional<Long> number(String name) {
        String text = text(name).strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** Everything that was sent, under the names it was sent by. */
    public Map<String, String[]> parameters() {
        return Map.copyOf(request.getParameterMap());
    }

    /** Everything that was sent, as the inputs of an edit. */
    public EditParameters inputs() {
        return new EditParameters(request.getParameterMap());
    }

    /** The issue of {@code id} or {@code issueId}, unless it is not there or hidden from whoever asks. */
    public Optional<JiraIssue> issue() {
        String id = sends("id") ? text("id") : text("issueId");
        return Optional.ofNullable(model.issues().byIdOrKey(id.isEmpty() ? text("key") : id))
                .filter(issue -> model.screens().may(Grant.BROWSE_PROJECTS, issue, user));
    }

    /** An address of this Jira, with its context path. */
    public String address(String path) {
        return request.getContextPath() + path;
    }

    /** The token its forms repeat. */
    public String token() {
        return Xsrf.token(request, response);
    }

    /** Sends the visitor on to a path of this Jira. */
    public void redirect(String path) throws IOException {
        response.sendRedirect(address(path));
    }

    /** Ends a form: a dialog is told that it is done, anybody else goes on to the path. */
    public void done(String path) throws IOException {
        if (text("inline").equals("true")) {
            response.setHeader("X-Atlassian-Dialog-Control", "DONE");
            response.setContentType("text/html;charset=UTF-8");
        } else {
            redirect(path);
        }
    }

    /** Shows a page, or only its content where a dialog asks for it. */
    public void show(String title, String content) throws IOException {
        show(title, "", content);
    }

    /** The same with something in the page's head. */
    public void show(String title, String head, String content) throws IOException {
        String body = "<h1>" + Html.escape(title) + "</h1>\n" + content;
        if (text("inline").equals("true") || BARE.contains(text("decorator"))) {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(body);
        } else {
            String main = "<main class=\"issue-view wizard\">" + body + "</main>";
            frame.write(request, response, title, head, main, "atl.general", "jira.general");
        }
    }

    /** What this visitor's session keeps of that type; another person on the same session does not see it. */
    public <T> Optional<T> kept(Class<T> type) {
        Object kept = request.getSession(true).getAttribute(attribute(type));
        return type.isInstance(kept) ? Optional.of(type.cast(kept)) : Optional.empty();
    }

    public void keep(Object bean) {
        request.getSession(true).setAttribute(attribute(bean.getClass()), bean);
    }

    public void forget(Class<?> type) {
        request.getSession(true).removeAttribute(attribute(type));
    }

    private String attribute(Class<?> type) {
        return type.getName() + "/" + user.key();
    }
}
