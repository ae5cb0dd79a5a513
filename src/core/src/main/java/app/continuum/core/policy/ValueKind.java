package app.continuum.core.policy;

/** What a field holds, as far as comparing two spellings of a value needs to know. */
public enum ValueKind {
    /** Free text; line ends and trailing blanks do not matter. */
    TEXT,
    /** A calendar day; a midnight written behind it does not matter. */
    DATE,
    /** An effort in seconds. */
    DURATION,
    /** A number; 5, 5.0 and 5.00 are one. */
    NUMBER,
    /** A user by key; upper and lower case do not matter. */
    USER,
    /** Anything else by its id, compared to the letter. */
    OTHER,
    /** A value nobody could read before it is saved; it counts as changed. */
    UNREADABLE
}
