package app.continuum.jira.absence;

import app.continuum.core.away.Away;
import app.continuum.core.away.AwayProblem;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.away.AwayDirectory;
import app.continuum.jira.away.AwayDirectory.Attempt;
import app.continuum.jira.away.KeptAway;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody says when they are away themselves, administrators for others too. */
public final class Absences {
    private final AwayDirectory directory;
    private final AwayCheck check;
    private final People people;
    private final Visibility visibility;
    private final ScreenText text;

    /**
     * What came of a wish.
     *
     * @param errors what is wrong with it, by the part that is to blame; nothing where it is kept
     */
    public record Answer(Optional<KeptAway> kept, Map<String, String> errors) {}

    /** Absences by who is away. */
    public Absences(AwayDirectory directory, AwayCheck check, People people, Visibility visibility, ScreenText text) {
        this.directory = directory;
        this.check = check;
        this.people = people;
        this.visibility = visibility;
        this.text = text;
    }

    /** Whether the caller may say when others are away, too. */
    public boolean looksAfterOthers(ApplicationUser caller) {
        return visibility.administers(caller);
    }

    /** Whether the caller may say when somebody is away; nobody is named where it is themselves. */
    public boolean mayLookAfter(ApplicationUser caller, String name) {
        return means(caller, name) || looksAfterOthers(caller);
    }

    /** Whoever is named; the caller where nobody is. */
    public Optional<ApplicationUser> person(ApplicationUser caller, String name) {
        return means(caller, name) ? Optional.of(caller) : people.byName(name);
    }

    private static boolean means(ApplicationUser caller, String name) {
        return name.isEmpty() || name.equals(caller.getName());
    }

    /** Keeps when somebody is away and who stands in, or says everything that is wrong with it. */
    public Answer keep(AwayWish wish, ApplicationUser caller, ApplicationUser person) {
        AwayErrors errors = new AwayErrors(text);
        Optional<LocalDate> from = errors.day("from", wish.from());
        Optional<LocalDate> to = errors.day("to", wish.to());
        Optional<ApplicationUser> standIn = people.byName(wish.standIn()).filter(ApplicationUser::isActive);
        if (standIn.isEmpty()) {
            errors.noStandIn(wish.standIn());
        }
        if (from.isEmpty() || to.isEmpty() || standIn.isEmpty()) {
            return new Answer(Optional.empty(), errors.sentences());
        }
        Away wanted = new Away(key(person), from.get(), to.get(), key(standIn.get()));
        List<AwayProblem> known = check.standIn(standIn.get(), person, caller);
        Attempt attempt = directory.keep(
                wanted, key(caller), kept -> Stream.concat(check.beside(kept, wanted).stream(), known.stream())
                        .toList());
        errors.blame(attempt.problems(), standIn.get());
        return new Answer(attempt.kept(), errors.sentences());
    }

    /** Forgets a window, the caller's own or, for administrators, anybody's; says whether there was one, which to others there is not. */
    public boolean forget(long id, ApplicationUser caller) {
        Optional<KeptAway> found =
                directory.find(id).filter(kept -> kept.away().person().equals(key(caller)) || looksAfterOthers(caller));
        found.ifPresent(kept -> directory.forget(kept.id()));
        return found.isPresent();
    }

    private static UserKey key(ApplicationUser user) {
        return new UserKey(user.getKey());
    }
}
