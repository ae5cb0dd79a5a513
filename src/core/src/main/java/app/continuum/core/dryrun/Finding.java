package app.continuum.core.dryrun;

/**
 * What a dry run says of one guard.
 *
 * @param tally the changes of the clients that come under it
 * @param clients how many come under it
 * @param unseen for how many of those the field was not guarded when the dry run was made
 */
public record Finding(Tally tally, long clients, long unseen) {
    /** Whether it looked at the field of any client that comes under the guard. */
    public boolean looked() {
        return unseen < clients;
    }
}
