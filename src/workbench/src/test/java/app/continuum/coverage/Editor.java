package app.continuum.coverage;

/** Who edits, or in whose name it is done. */
enum Editor {
    /** Sits in the client's other seat. */
    COUNTERPART("am"),
    /** Sits in the owning seat. */
    OWNER(""),
    /** Sits in neither. */
    OTHER("developer"),
    /** The account of rules, which is flagged. */
    AUTOMATION("automation"),
    /** The account of another system, which is trusted. */
    INTEGRATION("sync"),
    /** An administrator, in neither seat. */
    ADMINISTRATOR("admin");

    private final String account;

    Editor(String account) {
        this.account = account;
    }

    String account(Regime regime) {
        return this == OWNER ? regime.owner() : account;
    }

    boolean isPerson() {
        return this != AUTOMATION && this != INTEGRATION;
    }
}
