package app.continuum.jira.health;

/** How the app's parts have fared on this node since it started. */
public final class Health {
    private final Tally gate = new Tally();
    private final Tally validator = new Tally();
    private final Tally watch = new Tally();
    private final Tally sweep = new Tally();
    private final Tally headsUps = new Tally();
    private final Tally mail = new Tally();

    /** The gate: edits it could not judge. */
    public Tally gate() {
        return gate;
    }

    /** The workflow validator: transitions it could not judge. */
    public Tally validator() {
        return validator;
    }

    /** The watch: changes it could not write down. */
    public Tally watch() {
        return watch;
    }

    /** The sweep: runs that failed. */
    public Tally sweep() {
        return sweep;
    }

    /** The job that looks after heads-ups: runs that failed. */
    public Tally headsUps() {
        return headsUps;
    }

    /** The post: mails it could not put on Jira's queue. */
    public Tally mail() {
        return mail;
    }
}
