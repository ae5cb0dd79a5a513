package app.continuum.core.clients;

/** One of the two roles that carry a client; agencies choose their own labels for them. */
public enum Role {
    /** Looks heads up: the client's business, strategy, brief and price. */
    ACCOUNT_MANAGER,
    /** Looks heads down: plan, deadlines, people and quality. */
    PRODUCER;

    /** The other role. */
    public Role counterpart() {
        return switch (this) {
            case ACCOUNT_MANAGER -> PRODUCER;
            case PRODUCER -> ACCOUNT_MANAGER;
        };
    }
}
