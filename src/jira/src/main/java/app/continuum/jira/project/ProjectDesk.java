package app.continuum.jira.project;

import app.continuum.core.links.Feature;
import app.continuum.jira.pages.Address;
import app.continuum.jira.pages.FormDesk;
import app.continuum.jira.pages.FormOrigin;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.project.ProjectAccess.Guest;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers requests for the page in a project's settings: shows it, and sends on what is asked for. */
@Feature("project-settings")
public final class ProjectDesk implements FormDesk {
    private static final String TEMPLATE = "app/continuum/jira/project/project.vm";

    private final ProjectAccess access;
    private final FormOrigin origin;
    private final ProjectPage page;
    private final WishForm wishes;
    private final ChangeRequests requests;
    private final TemplateRenderer renderer;
    private final ScreenText text;

    /** A desk before a page. */
    public ProjectDesk(
            ProjectAccess access,
            FormOrigin origin,
            ProjectPage page,
            WishForm wishes,
            ChangeRequests requests,
            TemplateRenderer renderer,
            ScreenText text) {
        this.access = access;
        this.origin = origin;
        this.page = page;
        this.wishes = wishes;
        this.requests = requests;
        this.renderer = renderer;
        this.text = text;
    }

    /** What is asked, by whom, and where the answer goes. */
    private record Visit(HttpServletRequest request, HttpServletResponse response, Guest guest, FormState form) {}

    @Override
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Visit> visit = admit(request, response);
        if (visit.isPresent()) {
            answer(visit.get(), HttpServletResponse.SC_OK, "");
        }
    }

    @Override
    public void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Visit> visit = admit(request, response);
        if (visit.isEmpty()) {
            return;
        }
        if (origin.isOurs(request)) {
            send(visit.get());
        } else {
            answer(visit.get(), HttpServletResponse.SC_FORBIDDEN, text.of("continuum.project.expired"));
        }
    }

    private void send(Visit visit) throws IOException {
        Optional<Wish> wish = wishes.read(visit.form(), visit.guest());
        if (wish.isEmpty()) {
            answer(visit, HttpServletResponse.SC_BAD_REQUEST, text.of("continuum.project.not-sent"));
            return;
        }
        List<ApplicationUser> told = requests.send(wish.get());
        if (told.isEmpty()) {
            String whom = requests.whomToAsk().orElseGet(() -> text.of("continuum.project.an-administrator"));
            String problem = text.with("continuum.project.no-mail", whom);
            answer(visit, HttpServletResponse.SC_SERVICE_UNAVAILABLE, problem);
        } else {
            goOn(visit, told);
        }
    }

    /** Another request shows whom it went to, so that sending the form twice sends nothing twice. */
    private static void goOn(Visit visit, List<ApplicationUser> told) throws IOException {
        String names =
                told.stream().map(head -> "&told=" + encoded(head.getName())).collect(Collectors.joining());
        String key = encoded(visit.guest().project().getKey());
        visit.response().sendRedirect(Address.here(visit.request()) + "?projectKey=" + key + names);
    }

    private Optional<Visit> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return access.admit(request, response)
                .map(guest -> new Visit(request, response, guest, FormState.sent(request.getParameterMap())));
    }

    private void answer(Visit visit, int status, String problem) throws IOException {
        Map<String, Object> context = new HashMap<>(page.of(visit.guest(), visit.form()));
        context.put("problem", problem);
        context.put("here", Address.here(visit.request()));
        context.put("token", origin.token(visit.request()));
        visit.response().setStatus(status);
        visit.response().setContentType("text/html;charset=UTF-8");
        visit.response().setHeader("Cache-Control", "no-store");
        renderer.render(TEMPLATE, context, visit.response().getWriter());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
