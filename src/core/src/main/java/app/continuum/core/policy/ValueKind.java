package app.continuum.core.policy;

/** What a field holds, as far as comparing two spellings of a value needs to know. */
public enum ValueKind {
    /** Free text; line ends and trailing blanks do not matter. */
    TEXT,
    /** A calendar day, whatever time of day is written behind it. */
    DATE,
    /** An effort in seconds. */
    DURATION,
    /** A number; 5, 5.0 and 5.00 are one. */
    NUMBER,
    /** A user by key; upper and lower case do not matter. */
    USER,
    /** Anything else by its id, compared to the letter. */
    OTHER
}
