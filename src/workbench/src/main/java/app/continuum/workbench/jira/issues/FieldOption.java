package app.continuum.workbench.jira.issues;

/** One value of a select field. */
public record FieldOption(Long id, String value) {
    public Long getOptionId() {
        return id;
    }

    @Override
    public String toString() {
        return value;
    }
}
