package app.continuum.core.policy;

import app.continuum.core.guards.FieldId;

/** One field's old and new value in machine form (ids, ISO dates, seconds); an empty text where there is no value. */
public record FieldChange(FieldId field, ValueKind kind, String from, String to) {
    /** A change of which only the old value and the text somebody asks for are known. */
    public static FieldChange unreadable(FieldId field, String from, String asked) {
        return new FieldChange(field, ValueKind.UNREADABLE, from, asked);
    }

    /** Whether both spell the same value, so that nothing changes. */
    public boolean isNothing() {
        return kind != ValueKind.UNREADABLE && Spelling.same(kind, from, to);
    }

    /** Whether the field had no value before. */
    public boolean fillsEmpty() {
        return from.isBlank() && !to.isBlank();
    }
}
