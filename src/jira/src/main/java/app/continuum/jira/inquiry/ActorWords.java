package app.continuum.jira.inquiry;

import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.Sitting;
import app.continuum.core.clients.UserKey;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.core.policy.Trace;
import app.continuum.core.policy.Treatment;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who acts, as what, and where they sit. */
public final class ActorWords {
    private final VerdictWords words;
    private final ScreenText text;

    /** Words for whoever is asked about. */
    public ActorWords(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
    }

    List<String> of(Findings found, List<Trace> traces) {
        if (found.user().isEmpty()) {
            return List.of(text.of("continuum.why.person.anonymous"));
        }
        ApplicationUser user = found.user().get();
        List<String> sentences = new ArrayList<>();
        sentences.add(kind(user, found.edit().actor()));
        if (!user.isActive()) {
            sentences.add(text.of("continuum.why.person.inactive"));
        }
        List<Jurisdiction> asked = Stream.concat(found.ground().before().stream(), found.ground().after().stream())
                .distinct()
                .toList();
        asked.forEach(jurisdiction -> sentences.add(seat(user, jurisdiction)));
        if (!traces.isEmpty() && found.edit().actor().treatment() != Treatment.AS_A_PERSON) {
            sentences.add(text.of("continuum.why.person.owns-nothing"));
        }
        return sentences;
    }

    private String kind(ApplicationUser user, Actor actor) {
        return actor.kind() == ActorKind.PERSON
                ? text.with("continuum.why.person.person", user.getDisplayName())
                : text.with(
                        "continuum.why.person.account",
                        user.getDisplayName(),
                        text.of("continuum.actor-kind." + actor.kind()),
                        text.of("continuum.treatment." + actor.treatment()));
    }

    private String seat(ApplicationUser user, Jurisdiction jurisdiction) {
        String client = jurisdiction.client().name();
        List<String> seats = Arrays.stream(Role.values())
                .flatMap(role -> sitting(user, jurisdiction.client().seat(role))
                        .map(sitting -> text.with(
                                "continuum.why.person.sits",
                                words.roleLabel(role),
                                client,
                                text.of("continuum.sitting." + sitting)))
                        .stream())
                .toList();
        return seats.isEmpty() ? text.with("continuum.why.person.no-seat", client) : String.join(" ", seats);
    }

    private static Optional<Sitting> sitting(ApplicationUser user, Seat seat) {
        return seat.sitting(new UserKey(user.getKey()));
    }
}
