package app.continuum.jira.answers;

import app.continuum.core.away.Away;
import app.continuum.core.away.AwayProblem;
import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.away.AwayDirectory;
import app.continuum.jira.away.AwayDirectory.Attempt;
import app.continuum.jira.away.KeptAway;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers for the REST resource {@code away}: everybody says when they are away themselves, administrators for others too. */
@Feature("rest-away")
public final class AwayAnswers {
    private final AwayDirectory directory;
    private final AwayCheck check;
    private final AwayWords words;
    private final People people;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from who is away. */
    public AwayAnswers(
            AwayDirectory directory,
            AwayCheck check,
            AwayWords words,
            People people,
            Visibility visibility,
            JiraAuthenticationContext authentication,
            ScreenText text) {
        this.directory = directory;
        this.check = check;
        this.words = words;
        this.people = people;
        this.visibility = visibility;
        this.authentication = authentication;
        this.text = text;
    }

    /** When somebody is away, from today on; the caller where nobody is named. */
    public Response of(@Nullable String name) {
        return about(
                name == null ? "" : name,
                (caller, person) -> Answers.ok(Map.of(
                        "away",
                        directory.of(key(person)).stream().map(words::of).toList())));
    }

    /** Keeps when somebody is away, and who stands in. */
    public Response keep(@Nullable Map<String, Object> sent) {
        AwayBody body = new AwayBody(sent, text);
        return about(body.words("user"), (caller, person) -> keep(body, caller, person));
    }

    private Response keep(AwayBody body, ApplicationUser caller, ApplicationUser person) {
        Optional<LocalDate> from = body.day("from");
        Optional<LocalDate> to = body.day("to");
        Optional<ApplicationUser> standIn = people.byName(body.words("standIn")).filter(ApplicationUser::isActive);
        if (standIn.isEmpty()) {
            body.wrong("standIn", text.with("continuum.away.no-such-stand-in", body.words("standIn")));
        }
        if (from.isEmpty() || to.isEmpty() || standIn.isEmpty()) {
            return wrong(body);
        }
        Away wanted = new Away(key(person), from.get(), to.get(), key(standIn.get()));
        List<AwayProblem> known = check.standIn(standIn.get(), person, caller);
        Attempt attempt = directory.keep(
                wanted, key(caller), kept -> Stream.concat(check.beside(kept, wanted).stream(), known.stream())
                        .toList());
        words.blame(body, attempt.problems(), standIn.get());
        return attempt.kept()
                .map(kept -> Answers.with(Response.Status.CREATED, words.of(kept)))
                .orElseGet(() -> wrong(body));
    }

    /** Forgets a window, the caller's own or, for administrators, anybody's; to others it does not exist. */
    public Response forget(long id) {
        return about("", (caller, person) -> {
            Optional<KeptAway> found = directory.find(id).filter(kept -> mayForget(caller, kept));
            found.ifPresent(kept -> directory.forget(kept.id()));
            return found.isPresent()
                    ? Response.noContent().build()
                    : Answers.error(Response.Status.NOT_FOUND, text.of("continuum.away.none"));
        });
    }

    private boolean mayForget(ApplicationUser caller, KeptAway kept) {
        return kept.away().person().equals(key(caller)) || visibility.administers(caller);
    }

    /** Answers about somebody, whom only administrators and the person themselves may ask about; about the caller where nobody is named. */
    private Response about(String name, BiFunction<ApplicationUser, ApplicationUser, Response> answer) {
        ApplicationUser caller = authentication.getLoggedInUser();
        if (caller == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        if (name.isEmpty() || name.equals(caller.getName())) {
            return answer.apply(caller, caller);
        }
        if (!visibility.administers(caller)) {
            return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.away.only-administrators"));
        }
        return people.byName(name)
                .map(person -> answer.apply(caller, person))
                .orElseGet(() -> Answers.errors(
                        Response.Status.BAD_REQUEST,
                        List.of(),
                        Map.of("user", text.with("continuum.rest.unknown-user", name))));
    }

    private static UserKey key(ApplicationUser user) {
        return new UserKey(user.getKey());
    }

    private static Response wrong(AwayBody body) {
        return Answers.errors(Response.Status.BAD_REQUEST, List.of(), body.errors());
    }
}
