package app.continuum.jira.admin.guards;

import app.continuum.core.guards.Mode;
import app.continuum.jira.dryrun.Figures;
import java.util.Arrays;
import java.util.List;

/** What a dry run says of every pair of modes that a guard may have. */
final class GuardFigures {
    private GuardFigures() {}

    /** The sentences; none where the dry run did not look at the field. */
    static List<GuardLine.Figure> pairs(Figures.Figure figure) {
        if (!figure.looked()) {
            return List.of();
        }
        return Arrays.stream(Mode.values())
                .flatMap(counterpart -> Arrays.stream(Mode.values())
                        .filter(others -> others.compareTo(counterpart) <= 0)
                        .map(others -> new GuardLine.Figure(
                                counterpart.name(), others.name(), figure.sentence(counterpart, others))))
                .toList();
    }
}
