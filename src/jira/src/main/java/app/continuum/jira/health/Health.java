package app.continuum.jira.health;

import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** How the app's parts have fared on this node since it started. */
public final class Health {
    private final Clock clock;
    private final Tally gate;
    private final Tally validator;
    private final Tally watch;
    private final Tally sweep;
    private final Tally headsUps;
    private final Tally dryRuns;
    private final Tally mail;
    private final Map<String, Tally> caches = new ConcurrentSkipListMap<>();

    /** The health of a node that starts. */
    public Health(Clock clock) {
        this.clock = clock;
        this.gate = new Tally(clock);
        this.validator = new Tally(clock);
        this.watch = new Tally(clock);
        this.sweep = new Tally(clock);
        this.headsUps = new Tally(clock);
        this.dryRuns = new Tally(clock);
        this.mail = new Tally(clock);
    }

    /** The gate: edits it judged, and those it could not. */
    public Tally gate() {
        return gate;
    }

    /** The workflow validator: transitions it judged, and those it could not. */
    public Tally validator() {
        return validator;
    }

    /** The watch: changes it read, and those it could not write down. */
    public Tally watch() {
        return watch;
    }

    /** The sweep: its runs. */
    public Tally sweep() {
        return sweep;
    }

    /** The job that looks after heads-ups: its rounds. */
    public Tally headsUps() {
        return headsUps;
    }

    /** The job that does dry runs: those it brought to their end, and those it could not. */
    public Tally dryRuns() {
        return dryRuns;
    }

    /** The post: mails it put on Jira's queue, and those it could not. */
    public Tally mail() {
        return mail;
    }

    /** Each cache of the app's own by its name: how often it was loaded, and how often it could not be. */
    public Map<String, Tally> caches() {
        return Collections.unmodifiableMap(caches);
    }

    Tally cache(String name) {
        return caches.computeIfAbsent(name, made -> new Tally(clock));
    }
}
