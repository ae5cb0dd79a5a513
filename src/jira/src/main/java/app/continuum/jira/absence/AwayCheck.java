package app.continuum.jira.absence;

import app.continuum.core.away.Away;
import app.continuum.core.away.AwayInspection;
import app.continuum.core.away.AwayProblem;
import app.continuum.core.away.AwayProblem.Kind;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.away.Days;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Finds everything that is wrong with the wish to be away: with its days, and with whoever is to stand in. */
public final class AwayCheck {
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final Days days;

    /** A check by this agency, and by what people may see in this Jira. */
    public AwayCheck(AgencyDirectory directory, Visibility visibility, Days days) {
        this.directory = directory;
        this.visibility = visibility;
        this.days = days;
    }

    /** What is wrong beside the windows that are kept so far. */
    List<AwayProblem> beside(Collection<Away> kept, Away wanted) {
        return AwayInspection.of(wanted, kept, directory.current().clients(), days.today(wanted.person()));
    }

    /** What is wrong with whoever is to stand in, as far as Jira knows. */
    List<AwayProblem> standIn(ApplicationUser standIn, ApplicationUser person, ApplicationUser caller) {
        List<AwayProblem> problems = new ArrayList<>();
        if (standIn.getKey().equals(caller.getKey()) && !person.getKey().equals(caller.getKey())) {
            problems.add(new AwayProblem(Kind.APPOINTS_THEMSELVES, ""));
        }
        directory
                .current()
                .living()
                .filter(client -> hides(client, standIn, person))
                .forEach(client -> problems.add(new AwayProblem(Kind.CANNOT_BROWSE, client.name())));
        return problems;
    }

    /** Whether the person can browse issues they lead, and the stand-in none of them. */
    private boolean hides(Client client, ApplicationUser standIn, ApplicationUser person) {
        return client.scopes().stream()
                .filter(scope -> leads(person, Seating.within(scope, client)))
                .anyMatch(scope -> visibility.seesAnIssue(person, scope) && !visibility.seesAnIssue(standIn, scope));
    }

    private static boolean leads(ApplicationUser person, Client client) {
        UserKey key = new UserKey(person.getKey());
        return Arrays.stream(Role.values())
                .anyMatch(role -> client.seat(role).lead().filter(key::equals).isPresent());
    }
}
