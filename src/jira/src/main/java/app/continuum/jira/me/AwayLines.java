package app.continuum.jira.me;

import app.continuum.core.away.Away;
import app.continuum.core.away.Away.Phase;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.away.AwayDirectory;
import app.continuum.jira.away.Days;
import app.continuum.jira.away.KeptAway;
import app.continuum.jira.words.ScreenText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Lists when somebody is away, and for a while when they were. */
public final class AwayLines {
    /** So many days a window is shown after it has ended. */
    private static final int REMEMBERED = 30;

    private final AwayDirectory directory;
    private final Seating seating;
    private final People people;
    private final Days days;
    private final ScreenText text;

    /** Lines for whoever is looking. */
    public AwayLines(AwayDirectory directory, Seating seating, People people, Days days, ScreenText text) {
        this.directory = directory;
        this.seating = seating;
        this.people = people;
        this.days = days;
        this.text = text;
    }

    /** The windows of a person by their days. */
    List<AwayLine> of(UserKey person) {
        LocalDate today = days.today(person);
        return directory.of(person, REMEMBERED).stream()
                .sorted(Comparator.comparing(kept -> kept.away().from()))
                .map(kept -> line(kept, kept.away().phase(today)))
                .toList();
    }

    private AwayLine line(KeptAway kept, Phase phase) {
        Away away = kept.away();
        return new AwayLine(
                kept.id(),
                days(away),
                standIn(people.displayName(away.standIn()), phase),
                text.of("continuum.me.phase." + phase),
                lozenge(phase),
                note(away.standIn(), phase),
                phase != Phase.OVER);
    }

    private String days(Away away) {
        String from = days.shown(away.from());
        return away.from().equals(away.to()) ? from : from + " \u2013 " + days.shown(away.to());
    }

    private String standIn(String name, Phase phase) {
        return switch (phase) {
            case OVER -> text.with("continuum.me.stood-in", name);
            case NOW -> text.with("continuum.me.stands-in-now", name);
            case COMING -> text.with("continuum.me.will-stand-in", name);
        };
    }

    /** Why nobody stands in although somebody should. */
    private String note(UserKey standIn, Phase phase) {
        if (phase == Phase.OVER) {
            return "";
        }
        if (!people.isActive(standIn)) {
            return text.with("continuum.me.stand-in-gone", people.displayName(standIn));
        }
        return phase == Phase.NOW && seating.away(standIn).isPresent()
                ? text.with("continuum.me.stand-in-away", people.displayName(standIn))
                : "";
    }

    private static String lozenge(Phase phase) {
        return switch (phase) {
            case OVER -> "";
            case NOW -> "aui-lozenge-current";
            case COMING -> "aui-lozenge-complete";
        };
    }
}
