package app.continuum.jira.admin;

import app.continuum.core.clients.Role;
import app.continuum.core.links.Feature;
import app.continuum.core.markup.Escaper;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.Address;
import app.continuum.jira.pages.FormAgain;
import app.continuum.jira.pages.FormDesk;
import app.continuum.jira.pages.FormOrigin;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.pages.SwitchedOff;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Answers requests for the administrator's pages; who may come in is decided here. */
@Feature("administration")
public final class AdminDesk implements FormDesk {
    private static final String PATH = "/continuum/admin";
    private static final String CONFIRM = "app/continuum/jira/admin/confirm.vm";

    private final AdminAccess access;
    private final FormOrigin origin;
    private final Visibility visibility;
    private final Map<String, DeskPage> pages = new TreeMap<>();
    private final DeskTabs tabs;
    private final ScreenText text;
    private final VerdictWords words;
    private final TemplateRenderer renderer;

    /** A desk with its pages; those of features that are switched off are not among them. */
    public AdminDesk(
            AdminAccess access,
            FormOrigin origin,
            Visibility visibility,
            List<DeskPage> pages,
            ScreenText text,
            VerdictWords words,
            TemplateRenderer renderer) {
        this.access = access;
        this.origin = origin;
        this.visibility = visibility;
        pages.forEach(page -> this.pages.put(page.name(), page));
        this.tabs = new DeskTabs(text);
        this.text = text;
        this.words = words;
        this.renderer = renderer;
    }

    @Override
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, DeskPage::show, () -> access.askForPassword(request, response));
    }

    @Override
    public void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, DeskPage::save, () -> keepForm(request, response));
    }

    /** A form that is sent after the confirmation of the password has run out is kept until it is confirmed once more. */
    private void keepForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!origin.isOurs(request)) {
            access.askForPassword(request, response);
            return;
        }
        String send = "<p><button class=\"aui-button aui-button-primary\" type=\"submit\" id=\"continuum-send-again\">"
                + Escaper.escape(text.of("continuum.admin.confirm.again")) + "</button></p>";
        Map<String, Object> context = new HashMap<>();
        context.put("text", text);
        context.put("root", root(request));
        context.put("formHtml", FormAgain.html("post", Address.here(request), request.getParameterMap(), send));
        write(response, HttpServletResponse.SC_FORBIDDEN, CONFIRM, context);
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<DeskPage, Visit, AdminPage> how,
            AdminAccess.Unconfirmed unconfirmed)
            throws IOException {
        Optional<ApplicationUser> by = access.admit(request, response, unconfirmed);
        if (by.isEmpty()) {
            return;
        }
        Optional<DeskPage> asked = Optional.ofNullable(pages.get(name(request)));
        if (asked.isEmpty()) {
            answerForNothing(request, response);
            return;
        }
        Visit visit = new Visit(
                FormState.sent(request.getParameterMap()),
                by.get(),
                visibility.administers(by.get()),
                origin.isOurs(request));
        AdminPage answer = how.apply(asked.get(), visit);
        if (answer.next().isPresent()) {
            response.sendRedirect(root(request) + slashed(answer.next().get()));
        } else {
            write(request, response, asked.get(), answer);
        }
    }

    private void answerForNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DeskTabs.names().contains(name(request))) {
            SwitchedOff.say(response, text);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, DeskPage page, AdminPage answer)
            throws IOException {
        String root = root(request);
        Map<String, Object> context = new HashMap<>(answer.context());
        context.put("text", text);
        context.put("root", root);
        context.put("here", root + slashed(page.name()));
        context.put("token", origin.token(request));
        context.put("again", "POST".equals(request.getMethod()));
        context.put("navHtml", tabs.markup(root, pages.keySet(), page.tab()));
        context.put("accountManager", words.roleLabel(Role.ACCOUNT_MANAGER));
        context.put("producer", words.roleLabel(Role.PRODUCER));
        write(response, answer.status(), answer.template(), context);
    }

    private void write(HttpServletResponse response, int status, String template, Map<String, Object> context)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        renderer.render(template, context, response.getWriter());
    }

    private static String slashed(String page) {
        return page.isEmpty() || page.startsWith("?") ? page : "/" + page;
    }

    private static String root(HttpServletRequest request) {
        String asked = Address.here(request);
        return asked.substring(0, asked.indexOf(PATH) + PATH.length());
    }

    /** The part of the address that names the page; servlet containers differ in how they cut an address. */
    private static String name(HttpServletRequest request) {
        String below = Address.here(request).substring(root(request).length());
        return below.startsWith("/") ? below.substring(1) : below;
    }
}
