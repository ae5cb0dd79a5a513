package app.continuum.core.policy;

/** Why a verdict is what it is. */
public enum Reason {
    /** The issue is no client's. */
    NO_CLIENT,
    /** No guard stands before the field. */
    UNGUARDED,
    /** Old and new are the same value. */
    UNCHANGED,
    /** The actor sits in the owning seat. */
    OWNER,
    /** The actor sits in both seats, by an exception on record. */
    COMBINED_SEAT,
    /** The actor took an unassigned issue. */
    TOOK_UNASSIGNED,
    /** The actor handed on an issue of their own. */
    HANDED_ON_OWN,
    /** The remaining estimate changed because work was logged. */
    LOGGED_WORK,
    /** A date or an estimate had no value. */
    FILLED_EMPTY,
    /** The edit would change whose issue it is. */
    CLIENT_CHANGES,
    /** The actor sits in the client's other seat. */
    BY_COUNTERPART,
    /** The actor sits in neither seat of the client. */
    BY_OTHER,
    /** Nobody sits in the owning seat, which softens the guard. */
    EMPTY_SEAT,
    /** The actor is an automation or integration account that is trusted. */
    TRUSTED_ACCOUNT,
    /** The actor is an automation or integration account whose crossings are at most flagged. */
    FLAGGED_ACCOUNT,
    /** No request of the person explains the change in their name, which is at most flagged. */
    UNATTRIBUTED,
    /** The issue is being created, and the guard does not say that it holds then. */
    AT_CREATION,
    /** The owner was given a heads-up of it before. */
    ANNOUNCED,
    /** The actor has overridden the guard. */
    OVERRIDDEN
}
