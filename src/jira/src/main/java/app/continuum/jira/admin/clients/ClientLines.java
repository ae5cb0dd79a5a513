package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Desk;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.State;
import app.continuum.jira.admin.clients.ClientLine.SeatCell;
import app.continuum.jira.agency.People;
import app.continuum.jira.away.Days;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clients as rows of the list. */
final class ClientLines {
    private static final int MOST_COUNTED = 99;

    private final People people;
    private final HeadsUps headsUps;
    private final ScopeWords scopes;
    private final Days days;
    private final ScreenText text;

    ClientLines(People people, HeadsUps headsUps, ScopeWords scopes, Days days, ScreenText text) {
        this.people = people;
        this.headsUps = headsUps;
        this.scopes = scopes;
        this.days = days;
        this.text = text;
    }

    ClientLine line(Client client, Agency agency, LocalDate today) {
        Optional<LocalDate> review = client.combinedSeat().map(CombinedSeat::reviewOn);
        return new ClientLine(
                client.key().value(),
                client.name(),
                cell(client.accountManager()),
                cell(client.producer()),
                client.scopes().stream().map(scopes::of).toList(),
                review.map(days::shown).orElse(""),
                review.filter(day -> day.isBefore(today)).isPresent(),
                client.archived() ? 0 : waiting(client),
                agency.configuration()
                        .guardOverrides()
                        .getOrDefault(client.key(), List.of())
                        .size(),
                client.archived());
    }

    private int waiting(Client client) {
        Set<Desk> desks = Set.of(
                new Desk.OfSeat(client.key(), Role.ACCOUNT_MANAGER), new Desk.OfSeat(client.key(), Role.PRODUCER));
        return headsUps.count(desks, State.OPEN, UserKey.NOBODY, MOST_COUNTED);
    }

    private SeatCell cell(Seat seat) {
        return new SeatCell(String.join(", ", people.displayNames(seat)), warning(seat));
    }

    private String warning(Seat seat) {
        if (seat.withOnly(people::isActive).isEmpty()) {
            return text.of("continuum.admin.clients.empty-seat");
        }
        return seat.lead()
                .filter(lead -> !people.isActive(lead))
                .map(lead -> text.with("continuum.admin.clients.lead-gone", people.displayName(lead)))
                .orElse("");
    }
}
