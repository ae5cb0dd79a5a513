package app.continuum.core.dryrun;

import app.continuum.core.guards.FieldId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts past changes as they are met; of each, only what it came to is kept. */
public final class Count {
    private final Map<Place, Map<Trial, Long>> counts = new HashMap<>();
    private long cases;

    /** Counts one. */
    public void add(Place place, Trial trial) {
        counts.computeIfAbsent(place, unseen -> new HashMap<>()).merge(trial, 1L, Long::sum);
        cases++;
    }

    /** How many were counted. */
    public long cases() {
        return cases;
    }

    /** For each client and field. */
    public Map<Place, Tally> byPlace() {
        return by(Function.identity());
    }

    /** For each field, all clients together. */
    public Map<FieldId, Tally> byField() {
        return by(Place::field);
    }

    private <K extends Comparable<K>> Map<K, Tally> by(Function<Place, K> group) {
        Map<K, Tally> sums = new TreeMap<>();
        counts.forEach((place, trials) -> sums.merge(group.apply(place), new Tally(trials), Tally::plus));
        return sums;
    }
}
