package app.continuum.jira.answers;

import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.Why;
import app.continuum.jira.headsup.Asking;
import app.continuum.jira.headsup.Outcome;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives many heads-ups for one reason, as a bulk change needs them: each is checked like a single one, and their owners are told of all together. */
public final class SeveralHeadsUps {
    private static final int MOST = 1_000;

    private final Asking asking;
    private final Named named;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Heads-ups by the desk at which single ones are given. */
    public SeveralHeadsUps(Asking asking, Named named, JiraAuthenticationContext authentication, ScreenText text) {
        this.asking = asking;
        this.named = named;
        this.authentication = authentication;
        this.text = text;
    }

    /** Gives those that can be given, and says of each what became of it; gives none where the reason is missing, or the list. */
    Response give(@Nullable Map<String, Object> sent) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        HeadsUpBody body = new HeadsUpBody(sent, text);
        List<Map<?, ?>> wanted = wanted(sent == null ? null : sent.get("headsUps"), body);
        return body.why()
                .map(why -> given(user, wanted, why))
                .orElseGet(() -> Answers.errors(Response.Status.BAD_REQUEST, List.of(), body.errors()));
    }

    private List<Map<?, ?>> wanted(@Nullable Object sent, HeadsUpBody body) {
        List<Map<?, ?>> wanted = new ArrayList<>();
        if (sent instanceof List<?> list) {
            list.forEach(each -> wanted.add(each instanceof Map<?, ?> parts ? parts : Map.of()));
        }
        if (wanted.isEmpty() || wanted.size() > MOST) {
            body.wrong("headsUps", text.with("continuum.headsup.body.several", MOST));
        }
        return wanted;
    }

    private Response given(ApplicationUser user, List<Map<?, ?>> wanted, Why why) {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        Map<String, Optional<Issue>> found = new HashMap<>();
        for (Map<?, ?> each : wanted) {
            HeadsUpBody one = new HeadsUpBody(texts(each), text);
            String key = one.words("issue");
            Optional<Issue> issue = found.computeIfAbsent(key, name -> named.issue(name, user));
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("issue", key);
            line.put("field", one.words("field"));
            if (issue.isEmpty()) {
                not(line, Response.Status.NOT_FOUND, text.of("continuum.rest.no-issue"));
            } else {
                give(user, issue.get(), one, why, line).ifPresent(headsUp -> kept.add(new Kept(headsUp, issue.get())));
            }
            lines.add(line);
        }
        // when all are kept, so that whoever owns many is told of them in one mail, however long it takes
        kept.forEach(each -> asking.tell(each.headsUp(), each.issue()));
        return Answers.with(
                kept.size() == lines.size() ? Response.Status.CREATED : Response.Status.OK,
                Map.of("given", kept.size(), "headsUps", lines));
    }

    private record Kept(HeadsUp headsUp, Issue issue) {}

    private Optional<HeadsUp> give(
            ApplicationUser user, Issue issue, HeadsUpBody one, Why why, Map<String, Object> line) {
        Optional<FieldId> field = named.field(one, user);
        String value = one.words("value");
        if (field.isEmpty() || !one.errors().isEmpty()) {
            not(line, Response.Status.BAD_REQUEST, String.join(" ", one.errors().values()));
            return Optional.empty();
        }
        Outcome outcome = asking.keep(user, issue, field.get(), value, why);
        if (outcome instanceof Outcome.Done done) {
            line.put("id", done.headsUp().id());
            line.put("state", done.headsUp().state());
            return Optional.of(done.headsUp());
        }
        Outcome.Not not = (Outcome.Not) outcome;
        not(line, Answers.status(not.cause()), not.sentence());
        return Optional.empty();
    }

    private static void not(Map<String, Object> line, Response.Status status, String sentence) {
        line.put("status", status.getStatusCode());
        line.put("message", sentence);
    }

    private static Map<String, Object> texts(Map<?, ?> parts) {
        Map<String, Object> texts = new HashMap<>();
        parts.forEach((name, value) -> texts.put(String.valueOf(name), value));
        return texts;
    }
}
