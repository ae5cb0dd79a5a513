package app.continuum.core.dryrun;

import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a past change was, and what it would have come to.
 *
 * @param outcomes for each mode of the guard, against everybody
 */
public record Trial(Kind kind, Map<Mode, Outcome> outcomes) {
    public Trial {
        if (!outcomes.keySet().containsAll(Arrays.asList(Mode.values()))) {
            throw new IllegalArgumentException("Not every mode was tried");
        }
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
    }

    /** What it would have come to in one mode. */
    public Outcome under(Mode mode) {
        return under(mode, mode);
    }

    /** What it would have come to with one mode for the counterpart and one for others. */
    public Outcome under(Mode forCounterpart, Mode forOthers) {
        return outcomes.getOrDefault(kind.of(forCounterpart, forOthers), Outcome.ALLOWED);
    }
}
