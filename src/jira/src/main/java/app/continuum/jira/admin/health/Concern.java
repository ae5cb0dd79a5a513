package app.continuum.jira.admin.health;

/**
 * Something that needs an administrator's attention.
 *
 * @param severity how much it matters
 * @param sentence what it is, and what to do
 * @param page the page of the desk on which to do it
 */
public record Concern(Severity severity, String sentence, String page) {
    /** How much something matters, the least first. */
    public enum Severity {
        /** It can wait. */
        NOTE,
        /** It is due. */
        DUE,
        /** Something does not work. */
        BROKEN
    }

    /** Whether something does not work. */
    public boolean isBroken() {
        return severity == Severity.BROKEN;
    }

    /** Whether it is due. */
    public boolean isDue() {
        return severity == Severity.DUE;
    }
}
