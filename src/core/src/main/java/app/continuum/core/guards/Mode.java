package app.continuum.core.guards;

/** How strictly a guard is held against one kind of crossing, mildest first. */
public enum Mode {
    /** Saved and recorded. */
    OBSERVE,
    /** Saved; the owner is told and asked to acknowledge. */
    FLAG,
    /** Refused until the editor says why; then saved at once, and the owner is told. */
    HEADS_UP,
    /** Refused; only the owner's acceptance makes the change. */
    BLOCK;

    /** Whether a crossing is not saved. */
    public boolean refuses() {
        return compareTo(HEADS_UP) >= 0;
    }

    /** The milder of the two. */
    public Mode milder(Mode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
