package app.continuum.core.policy;

/** What made an edit. Only people count in the balance. */
public enum ActorKind {
    /** A human being, acting in their own name. */
    PERSON,
    /** An account under which rules and scripts of this Jira write. */
    AUTOMATION,
    /** An account under which another system writes. */
    INTEGRATION,
    /** A change in a person's name that no request of theirs explains. */
    UNATTRIBUTED
}
