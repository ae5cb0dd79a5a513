package app.continuum.core.changes;

import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.List;

/** The record of every change of the configuration, to which things are only added. */
public interface ChangeLog {
    /** Puts changes on record, within the transaction of whoever saves them. */
    void write(List<Change> changes, UserKey by, Instant at);

    /** The changes that are wanted, the newest first. */
    List<Recorded> find(Wanted wanted);
}
