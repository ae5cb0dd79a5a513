package app.continuum.jira.admin;

import app.continuum.core.links.Feature;
import app.continuum.jira.pages.Address;
import app.continuum.jira.pages.FormOrigin;
import app.continuum.jira.pages.FormState;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers requests for the administrator's pages; who may come in is decided here. */
@Feature("administration")
public final class AdminDesk {
    private static final String TEMPLATES = "app/continuum/jira/admin/";

    private final AdminAccess access;
    private final FormOrigin origin;
    private final AdminPages pages;
    private final FrontPage front;
    private final Optional<WhyPage> why;
    private final Optional<CheckPage> check;
    private final TemplateRenderer renderer;

    /** A desk with its pages. */
    public AdminDesk(
            AdminAccess access,
            FormOrigin origin,
            AdminPages pages,
            FrontPage front,
            Optional<WhyPage> why,
            Optional<CheckPage> check,
            TemplateRenderer renderer) {
        this.access = access;
        this.origin = origin;
        this.pages = pages;
        this.front = front;
        this.why = why;
        this.check = check;
        this.renderer = renderer;
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationUser> administrator = access.admit(request, response);
        if (administrator.isPresent()) {
            answer(request, response, page(FormState.sent(request.getParameterMap()), administrator.get()));
        }
    }

    private AdminPage page(FormState asked, ApplicationUser administrator) {
        return switch (asked.value("page")) {
            case "why" ->
                why.map(page -> page.show(asked, administrator)).orElseGet(() -> front.switchedOff(administrator));
            case "check" -> check.map(page -> page.show(asked)).orElseGet(() -> front.switchedOff(administrator));
            default -> pages.show(asked).orElseGet(() -> front.show(asked, administrator));
        };
    }

    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationUser> administrator = access.admit(request, response);
        if (administrator.isPresent()) {
            FormState form = FormState.sent(request.getParameterMap());
            boolean fromOurForm = origin.isOurs(request);
            answer(
                    request,
                    response,
                    form.value("sweep").isEmpty()
                            ? pages.save(form, administrator.get(), fromOurForm)
                            : front.sweep(administrator.get(), fromOurForm));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, AdminPage page) throws IOException {
        String here = Address.here(request);
        if (page.saved().isPresent()) {
            response.sendRedirect(here + "?saved=" + page.saved().get());
            return;
        }
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Map<String, Object> context = new HashMap<>(page.context());
        context.put("here", here);
        context.put("token", origin.token(request));
        renderer.render(TEMPLATES + page.template(), context, response.getWriter());
    }
}
