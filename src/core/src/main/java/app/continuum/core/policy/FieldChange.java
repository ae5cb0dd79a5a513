package app.continuum.core.policy;

import app.continuum.core.guards.FieldId;

/** One field's old and new value in machine form (ids, ISO dates, seconds); an empty text where there is no value. */
public record FieldChange(FieldId field, ValueKind kind, String from, String to) {
    /** Whether both spell the same value, so that nothing changes. */
    public boolean isNothing() {
        return Spelling.same(kind, from, to);
    }

    /** Whether the field had no value before. */
    public boolean fillsEmpty() {
        return from.isBlank() && !to.isBlank();
    }
}
