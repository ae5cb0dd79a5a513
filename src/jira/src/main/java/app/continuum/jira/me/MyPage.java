package app.continuum.jira.me;

import app.continuum.core.clients.UserKey;
import app.continuum.jira.absence.Absences;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands on the page: about whoever looks, or about somebody whom they look after. */
public final class MyPage {
    private static final Map<String, String> DONE =
            Map.of("kept", "continuum.me.kept", "deleted", "continuum.me.deleted", "mails", "continuum.me.mails.kept");

    private final Absences absences;
    private final SeatLines seats;
    private final AwayLines windows;
    private final MailLines mails;
    private final ScreenText text;

    /** A page over seats, windows and mails. */
    public MyPage(Absences absences, SeatLines seats, AwayLines windows, MailLines mails, ScreenText text) {
        this.absences = absences;
        this.seats = seats;
        this.windows = windows;
        this.mails = mails;
        this.text = text;
    }

    /** The page about a person, with a form as it was filled in. */
    Map<String, Object> about(ApplicationUser person, ApplicationUser caller, FormState form, String problem) {
        UserKey key = new UserKey(person.getKey());
        boolean other = !person.getKey().equals(caller.getKey());
        Map<String, Object> context = aboutNobody(caller, form, problem);
        context.put(
                "title",
                other ? text.with("continuum.me.title-of", person.getDisplayName()) : text.of("continuum.me.title"));
        context.put("known", true);
        context.put("other", other);
        context.put("user", other ? person.getName() : "");
        context.put("seats", seats.of(key));
        context.put("leads", seats.leads(key));
        context.put("standsInFor", seats.stoodInBy(key));
        context.put("windows", windows.of(key));
        // what somebody wants to be mailed is nobody else's to see
        context.put("mails", other ? List.of() : mails.of(key, form));
        String done = DONE.getOrDefault(form.value("said"), "");
        context.put("said", done.isEmpty() ? "" : text.of(done));
        return context;
    }

    /** The page about nobody, since whoever was named is unknown, or not for the caller to look after. */
    Map<String, Object> aboutNobody(ApplicationUser caller, FormState form, String problem) {
        Map<String, Object> context = new HashMap<>();
        context.put("text", text);
        context.put("form", form);
        context.put("problem", problem);
        context.put("title", text.of("continuum.me.title"));
        context.put("looksAfterOthers", absences.looksAfterOthers(caller));
        context.put("known", false);
        context.put("other", true);
        context.put("user", "");
        context.put("said", "");
        context.put("seats", List.of());
        context.put("mails", List.of());
        return context;
    }
}
