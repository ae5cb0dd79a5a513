package app.continuum.core.guards;

/** A Jira field under its canonical id, as history and edits share it: {@code duedate}, {@code customfield_10010}. */
public record FieldId(String value) implements Comparable<FieldId> {
    /** The day an issue is due. */
    public static final FieldId DUE_DATE = new FieldId("duedate");
    /** Who works on an issue. */
    public static final FieldId ASSIGNEE = new FieldId("assignee");
    /** The effort estimated at first. */
    public static final FieldId ORIGINAL_ESTIMATE = new FieldId("timeoriginalestimate");
    /** The effort that remains. */
    public static final FieldId REMAINING_ESTIMATE = new FieldId("timeestimate");
    /** The effort logged; a change to it means that work was logged. */
    public static final FieldId TIME_SPENT = new FieldId("timespent");

    public FieldId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A field id is not blank");
        }
    }

    /** Whether an administrator made the field. */
    public boolean isCustom() {
        return value.startsWith("customfield_");
    }

    @Override
    public int compareTo(FieldId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
