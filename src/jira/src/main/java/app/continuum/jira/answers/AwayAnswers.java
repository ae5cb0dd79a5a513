package app.continuum.jira.answers;

import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.absence.Absences;
import app.continuum.jira.absence.AwayWish;
import app.continuum.jira.away.AwayDirectory;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Answers for the REST resource {@code away}: when people are away, as they say themselves or have said for them. */
@Feature("rest-away")
public final class AwayAnswers {
    private final Absences absences;
    private final AwayDirectory directory;
    private final AwayWords words;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from who is away. */
    public AwayAnswers(
            Absences absences,
            AwayDirectory directory,
            AwayWords words,
            JiraAuthenticationContext authentication,
            ScreenText text) {
        this.absences = absences;
        this.directory = directory;
        this.words = words;
        this.authentication = authentication;
        this.text = text;
    }

    /** When somebody is away, from today on; the caller where nobody is named. */
    public Response of(@Nullable String name) {
        return about(
                name == null ? "" : name,
                (caller, person) -> Answers.ok(Map.of(
                        "away",
                        directory.of(new UserKey(person.getKey())).stream()
                                .map(words::of)
                                .toList())));
    }

    /** Keeps when somebody is away, and who stands in. */
    public Response keep(@Nullable Map<String, Object> sent) {
        Map<String, Object> body = sent == null ? Map.of() : sent;
        AwayWish wish = new AwayWish(said(body, "from"), said(body, "to"), said(body, "standIn"));
        return about(said(body, "user").strip(), (caller, person) -> {
            Absences.Answer answer = absences.keep(wish, caller, person);
            return answer.kept()
                    .map(kept -> Answers.with(Response.Status.CREATED, words.of(kept)))
                    .orElseGet(() -> Answers.errors(Response.Status.BAD_REQUEST, List.of(), answer.errors()));
        });
    }

    /** A text; empty where none was sent. */
    private static String said(Map<String, Object> body, String part) {
        return body.get(part) instanceof String said ? said : "";
    }

    /** Forgets a window, the caller's own or, for administrators, anybody's; to others it does not exist. */
    public Response forget(long id) {
        return about(
                "",
                (caller, person) -> absences.forget(id, caller)
                        ? Response.noContent().build()
                        : Answers.error(Response.Status.NOT_FOUND, text.of("continuum.away.none")));
    }

    /** Answers about somebody, whom only administrators and the person themselves may ask about; about the caller where nobody is named. */
    private Response about(String name, BiFunction<ApplicationUser, ApplicationUser, Response> answer) {
        ApplicationUser caller = authentication.getLoggedInUser();
        if (caller == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        if (!absences.mayLookAfter(caller, name)) {
            return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.away.only-administrators"));
        }
        return absences.person(caller, name)
                .map(person -> answer.apply(caller, person))
                .orElseGet(() -> Answers.errors(
                        Response.Status.BAD_REQUEST,
                        List.of(),
                        Map.of("user", text.with("continuum.rest.unknown-user", name))));
    }
}
