package app.continuum.jira.screens;

import app.continuum.core.away.Away;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.away.Days;
import app.continuum.jira.words.ScreenText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names who sits in a seat in one line, and says beside the lead until when they are away, and who stands in. */
public final class SeatNames {
    private final Seating seating;
    private final People people;
    private final Days days;
    private final ScreenText text;

    /** Names for whoever is looking. */
    public SeatNames(Seating seating, People people, Days days, ScreenText text) {
        this.seating = seating;
        this.people = people;
        this.days = days;
        this.text = text;
    }

    /** Everyone in a seat as it is just now, the lead first; the word for an empty seat where nobody is. */
    public String of(Seat seat) {
        Optional<String> lead = seat.lead().map(person -> lead(person, seat));
        Stream<String> beside = seat.deputies().stream().map(people::displayName);
        Stream<String> alone =
                lead.isPresent() ? Stream.empty() : seat.standIns().stream().map(this::standIn);
        String names =
                Stream.concat(lead.stream(), Stream.concat(beside, alone)).collect(Collectors.joining(", "));
        return names.isEmpty() ? text.of("continuum.seat.empty") : names;
    }

    private String lead(UserKey lead, Seat seat) {
        String name = people.displayName(lead);
        return seating.away(lead).map(away -> absent(name, away, seat)).orElse(name);
    }

    private String absent(String name, Away away, Seat seat) {
        String until = days.shown(away.to());
        return seat.standIns().stream()
                .findFirst()
                .map(standIn -> text.with("continuum.panel.stood-in", name, until, people.displayName(standIn)))
                .orElseGet(() -> text.with("continuum.panel.away", name, until));
    }

    /** Somebody who stands in for a lead who can no longer log in. */
    private String standIn(UserKey person) {
        return people.displayName(person) + " (" + text.of("continuum.sitting.STAND_IN") + ")";
    }
}
