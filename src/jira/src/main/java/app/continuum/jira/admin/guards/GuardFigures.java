package app.continuum.jira.admin.guards;

import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import java.util.Arrays;
import java.util.List;

/** What a dry run says of modes, beside the boxes in which they are chosen. */
interface GuardFigures {
    /** No figures: no dry run was done. */
    GuardFigures NONE = (field, counterpart, others) -> "";

    /** What the guard of a field would have done in these modes, in a sentence; empty where nothing is known. */
    String sentence(FieldId field, Mode forCounterpart, Mode forOthers);

    /** The same for every pair of modes that a guard may have; none where nothing is known. */
    default List<GuardLine.Figure> pairs(FieldId field) {
        return Arrays.stream(Mode.values())
                .flatMap(counterpart -> Arrays.stream(Mode.values())
                        .filter(others -> others.compareTo(counterpart) <= 0)
                        .map(others -> new GuardLine.Figure(
                                counterpart.name(), others.name(), sentence(field, counterpart, others))))
                .filter(figure -> !figure.sentence().isEmpty())
                .toList();
    }
}
