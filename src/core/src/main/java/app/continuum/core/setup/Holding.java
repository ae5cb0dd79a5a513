package app.continuum.core.setup;

import java.util.Set;

/** What a responsibility's field holds. */
public enum Holding {
    /** A day. */
    DAY,
    /** An effort in working time, which only fields of Jira's own hold. */
    EFFORT,
    /** A person. */
    PERSON,
    /** The sprint of a board. */
    SPRINT,
    /** A text of any length. */
    TEXT,
    /** An amount. */
    AMOUNT;

    /** Whether a custom field is of a type that can hold it. */
    boolean fits(KnownField field) {
        return types().contains(field.kind());
    }

    private Set<String> types() {
        return switch (this) {
            case DAY ->
                Set.of("datepicker", "datetime", "jpo-custom-field-baseline-start", "jpo-custom-field-baseline-end");
            case EFFORT -> Set.of();
            case PERSON -> Set.of("userpicker");
            case SPRINT -> Set.of("gh-sprint");
            case TEXT -> Set.of("textarea", "textfield", "select", "multiselect", "labels", "url");
            case AMOUNT -> Set.of("float", "textfield");
        };
    }
}
