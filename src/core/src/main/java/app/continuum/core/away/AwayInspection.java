package app.continuum.core.away;

import app.continuum.core.away.AwayProblem.Kind;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what is wrong with a window that somebody wants: all of it at once. */
public final class AwayInspection {
    /** So many years somebody is away at most. */
    public static final int YEARS = 2;

    private final Away wanted;
    private final Collection<Away> kept;
    private final List<AwayProblem> problems = new ArrayList<>();

    private AwayInspection(Away wanted, Collection<Away> kept) {
        this.wanted = wanted;
        this.kept = kept;
    }

    /**
     * What keeps a window from being kept; nothing where it is sound.
     *
     * @param kept everybody's windows so far
     * @param today the day it is where the person is
     */
    public static List<AwayProblem> of(
            Away wanted, Collection<Away> kept, Collection<Client> clients, LocalDate today) {
        AwayInspection inspection = new AwayInspection(wanted, kept);
        inspection.findWrongDays(today);
        inspection.findOverlap();
        if (wanted.standIn().equals(wanted.person())) {
            inspection.add(Kind.ONESELF, "");
        }
        clients.stream().filter(client -> !client.archived()).forEach(inspection::findBothSides);
        return List.copyOf(inspection.problems);
    }

    private void add(Kind kind, String about) {
        problems.add(new AwayProblem(kind, about));
    }

    private void findWrongDays(LocalDate today) {
        if (wanted.to().isBefore(wanted.from())) {
            add(Kind.ENDS_BEFORE_IT_BEGINS, "");
        } else if (!wanted.to().isBefore(wanted.from().plusYears(YEARS))) {
            add(Kind.TOO_LONG, "");
        } else if (wanted.to().isBefore(today)) {
            add(Kind.OVER, "");
        }
    }

    private void findOverlap() {
        kept.stream()
                .filter(other -> other.person().equals(wanted.person()) && other.overlaps(wanted))
                .findFirst()
                .ifPresent(other -> add(Kind.OVERLAPS, other.from() + " \u2013 " + other.to()));
    }

    private void findBothSides(Client client) {
        for (Role role : Role.values()) {
            boolean leads = new Side(client, role).leads().contains(wanted.person());
            if (leads && !client.combines(wanted.standIn())) {
                findOnTheOtherSide(client, new Side(client, role.counterpart()));
            }
        }
    }

    private void findOnTheOtherSide(Client client, Side other) {
        if (other.people().contains(wanted.standIn()) && !wanted.standIn().equals(wanted.person())) {
            add(Kind.OTHER_SEAT, client.name());
        } else if (kept.stream()
                .filter(window -> other.leadsBeside(wanted.person()).contains(window.person()))
                .anyMatch(window -> window.standIn().equals(wanted.standIn()) && window.overlaps(wanted))) {
            add(Kind.STANDS_IN_THERE, client.name());
        }
    }
}
