package app.continuum.core.dryrun;

import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** How many past changes came to what. */
public record Tally(Map<Trial, Long> counts) {
    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** The two together. */
    public Tally plus(Tally other) {
        Map<Trial, Long> sum = new HashMap<>(counts);
        other.counts.forEach((trial, count) -> sum.merge(trial, count, Long::sum));
        return new Tally(sum);
    }

    /** All changes of guarded fields. */
    public long changes() {
        return count(trial -> true);
    }

    /** Those of one kind. */
    public long of(Kind kind) {
        return count(trial -> trial.kind() == kind);
    }

    /** Those that would have come to something in one mode. */
    public long under(Mode mode, Outcome outcome) {
        return under(mode, mode, outcome);
    }

    /** Those that would have come to something with one mode for the counterpart and one for others. */
    public long under(Mode forCounterpart, Mode forOthers, Outcome outcome) {
        return count(trial -> trial.under(forCounterpart, forOthers) == outcome);
    }

    private long count(Predicate<Trial> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
