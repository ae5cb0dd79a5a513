package app.continuum.jira.health;

import java.time.Clock;

/** How the app's parts have fared on this node since it started. */
public final class Health {
    private final Tally gate;
    private final Tally validator;
    private final Tally watch;
    private final Tally sweep;
    private final Tally headsUps;
    private final Tally mail;

    /** The health of a node that starts. */
    public Health(Clock clock) {
        this.gate = new Tally(clock);
        this.validator = new Tally(clock);
        this.watch = new Tally(clock);
        this.sweep = new Tally(clock);
        this.headsUps = new Tally(clock);
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

    /** The post: mails it put on Jira's queue, and those it could not. */
    public Tally mail() {
        return mail;
    }
}
