package app.continuum.jira.headsup;

import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is told of a heads-up. Nobody who is away: whoever stands in for them is, for them. */
public final class Recipients {
    private final Parties parties;
    private final Seating seating;
    private final Visibility visibility;

    /** Recipients by the seats as they are just then. */
    public Recipients(Parties parties, Seating seating, Visibility visibility) {
        this.parties = parties;
        this.seating = seating;
        this.visibility = visibility;
    }

    /** Whoever is to decide: the one person who is asked, for whom nobody stands in, or the lead of the owning seat; where nobody of them is there its deputies, and then the heads of delivery. */
    List<Recipient> deciders(HeadsUp headsUp, Issue issue) {
        Optional<UserKey> addressee = headsUp.ask().addressee();
        if (addressee.isPresent()) {
            return there(List.of(addressee.get()));
        }
        Seat owners = parties.sides(headsUp, issue).owners();
        List<Recipient> leading = owners.lead()
                .map(lead -> isThere(lead) ? List.of(Recipient.of(lead)) : standIns(owners, lead))
                .orElseGet(List::of);
        if (!leading.isEmpty()) {
            return leading;
        }
        List<Recipient> deputies = there(owners.deputies());
        return deputies.isEmpty() ? headsOfDelivery() : deputies;
    }

    private static List<Recipient> standIns(Seat owners, UserKey lead) {
        return owners.standIns().stream()
                .map(standIn -> new Recipient(standIn, Optional.of(lead)))
                .toList();
    }

    /** The deputies of the owning seat who are there. */
    List<Recipient> deputies(HeadsUp headsUp, Issue issue) {
        return there(parties.sides(headsUp, issue).owners().deputies());
    }

    /** The heads of delivery who are there. */
    List<Recipient> headsOfDelivery() {
        return there(visibility.headsOfDelivery().stream()
                .map(head -> new UserKey(head.getKey()))
                .toList());
    }

    /** One person, or whoever stands in for them. */
    List<Recipient> person(UserKey person) {
        return isThere(person)
                ? List.of(Recipient.of(person))
                : seating.standIn(person).stream()
                        .map(standIn -> new Recipient(standIn, Optional.of(person)))
                        .toList();
    }

    private List<Recipient> there(Collection<UserKey> people) {
        return people.stream().filter(this::isThere).map(Recipient::of).toList();
    }

    private boolean isThere(UserKey person) {
        return seating.away(person).isEmpty();
    }
}
