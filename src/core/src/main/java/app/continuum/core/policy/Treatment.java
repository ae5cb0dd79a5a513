package app.continuum.core.policy;

/** How a change is met that may not be a person's own: as the administrator wants it for an automation or integration account. */
public enum Treatment {
    /** Its crossings are recorded and nobody is told. */
    TRUSTED,
    /** Its crossings are saved, and flagged where the guard is stricter than OBSERVE. */
    FLAGGED,
    /** It is judged as a person in its place would be. */
    AS_A_PERSON
}
