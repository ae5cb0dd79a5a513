package app.continuum.core.catalogue;

import app.continuum.core.clients.Role;
import java.util.Optional;

/** An answer to a question about a to-do. */
public enum Suggestion {
    /** The Account Manager leads. */
    AM_LEADS(Stop.AM_LED),
    /** The Account Manager leads, and consults the Producer. */
    AM_WITH_PRODUCER(Stop.AM_WITH_PRODUCER),
    /** Both, with the Account Manager's last word. */
    SHARED_AM(Stop.SHARED, Role.ACCOUNT_MANAGER),
    /** Both, with the Producer's last word. */
    SHARED_PRODUCER(Stop.SHARED, Role.PRODUCER),
    /** The Producer leads, and consults the Account Manager. */
    PRODUCER_WITH_AM(Stop.PRODUCER_WITH_AM),
    /** The Producer leads. */
    PRODUCER_LEADS(Stop.PRODUCER_LED);

    private final Stop stop;
    private final Optional<Role> tieBreak;

    Suggestion(Stop stop) {
        this.stop = stop;
        this.tieBreak = Optional.empty();
    }

    Suggestion(Stop stop, Role tieBreak) {
        this.stop = stop;
        this.tieBreak = Optional.of(tieBreak);
    }

    /** What is agreed where this is the answer. */
    public Agreement agreement() {
        return new Agreement(stop, tieBreak, true, false);
    }
}
