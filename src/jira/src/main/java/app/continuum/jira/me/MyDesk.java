package app.continuum.jira.me;

import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.absence.Absences;
import app.continuum.jira.absence.AwayWish;
import app.continuum.jira.pages.Address;
import app.continuum.jira.pages.FormDesk;
import app.continuum.jira.pages.FormOrigin;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers requests for one's own page, and for administrators for that of somebody else. */
@Feature("me")
public final class MyDesk implements FormDesk {
    private static final String TEMPLATE = "app/continuum/jira/me/me.vm";
    private static final Pattern ID = Pattern.compile("\\d{1,9}");

    private final JiraAuthenticationContext authentication;
    private final LoginUriProvider login;
    private final FormOrigin origin;
    private final Absences absences;
    private final MailLines mails;
    private final MyPage page;
    private final TemplateRenderer renderer;
    private final ScreenText text;

    /** A desk before a page. */
    public MyDesk(
            JiraAuthenticationContext authentication,
            LoginUriProvider login,
            FormOrigin origin,
            Absences absences,
            MailLines mails,
            MyPage page,
            TemplateRenderer renderer,
            ScreenText text) {
        this.authentication = authentication;
        this.login = login;
        this.origin = origin;
        this.absences = absences;
        this.mails = mails;
        this.page = page;
        this.renderer = renderer;
        this.text = text;
    }

    /** Somebody's page that is asked for; it has what its answer needs. */
    private record Visit(
            HttpServletRequest request,
            HttpServletResponse response,
            FormState form,
            ApplicationUser caller,
            ApplicationUser person) {}

    @Override
    public void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Visit> visit = admit(request, response);
        if (visit.isPresent()) {
            again(visit.get(), HttpServletResponse.SC_OK, "");
        }
    }

    @Override
    public void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Visit> visit = admit(request, response);
        if (visit.isEmpty()) {
            return;
        }
        String id = visit.get().form().value("delete");
        if (!origin.isOurs(request)) {
            again(visit.get(), HttpServletResponse.SC_FORBIDDEN, text.of("continuum.me.expired"));
        } else if (!visit.get().form().value("mails").isEmpty()) {
            keepMails(visit.get());
        } else if (id.isEmpty()) {
            keep(visit.get());
        } else {
            forget(visit.get(), id);
        }
    }

    private void keep(Visit visit) throws IOException {
        FormState form = visit.form();
        AwayWish wish = new AwayWish(form.value("from"), form.value("to"), form.value("standIn"));
        Absences.Answer answer = absences.keep(wish, visit.caller(), visit.person());
        answer.errors().forEach(form::blame);
        if (answer.kept().isPresent()) {
            goOn(visit, "kept");
        } else {
            again(visit, HttpServletResponse.SC_BAD_REQUEST, text.of("continuum.me.not-kept"));
        }
    }

    /** Everybody chooses for themselves; administrators for nobody else. */
    private void keepMails(Visit visit) throws IOException {
        if (!visit.person().getKey().equals(visit.caller().getKey())) {
            again(visit, HttpServletResponse.SC_FORBIDDEN, text.of("continuum.me.mails.own"));
        } else if (mails.keep(new UserKey(visit.person().getKey()), visit.form())) {
            goOn(visit, "mails");
        } else {
            again(visit, HttpServletResponse.SC_BAD_REQUEST, text.of("continuum.me.not-kept"));
        }
    }

    private void forget(Visit visit, String id) throws IOException {
        if (ID.matcher(id).matches() && absences.forget(Long.parseLong(id), visit.caller())) {
            goOn(visit, "deleted");
        } else {
            again(visit, HttpServletResponse.SC_NOT_FOUND, text.of("continuum.away.none"));
        }
    }

    /** Whoever asks about somebody they may ask about; nothing where not, and then they are answered. */
    private Optional<Visit> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser caller = authentication.getLoggedInUser();
        if (caller == null) {
            response.sendRedirect(login.getLoginUri(Address.asked(request)).toASCIIString());
            return Optional.empty();
        }
        FormState form = FormState.sent(request.getParameterMap());
        String name = form.value("user");
        if (!absences.mayLookAfter(caller, name)) {
            String sentence = text.of("continuum.away.only-administrators");
            answer(request, response, HttpServletResponse.SC_FORBIDDEN, page.aboutNobody(caller, form, sentence));
            return Optional.empty();
        }
        Optional<ApplicationUser> person = absences.person(caller, name);
        if (person.isEmpty()) {
            form.blame("user", text.with("continuum.rest.unknown-user", name));
            answer(request, response, HttpServletResponse.SC_BAD_REQUEST, page.aboutNobody(caller, form, ""));
        }
        return person.map(known -> new Visit(request, response, form, caller, known));
    }

    /** Another request shows what is so now, so that sending the form twice does nothing twice. */
    private static void goOn(Visit visit, String said) throws IOException {
        String user = visit.person().getKey().equals(visit.caller().getKey())
                ? ""
                : "&user=" + URLEncoder.encode(visit.person().getName(), StandardCharsets.UTF_8);
        visit.response().sendRedirect(Address.here(visit.request()) + "?said=" + said + user);
    }

    private void again(Visit visit, int status, String problem) throws IOException {
        answer(
                visit.request(),
                visit.response(),
                status,
                page.about(visit.person(), visit.caller(), visit.form(), problem));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, int status, Map<String, Object> shown)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Map<String, Object> context = new HashMap<>(shown);
        context.put("here", Address.here(request));
        context.put("token", origin.token(request));
        renderer.render(TEMPLATE, context, response.getWriter());
    }
}
