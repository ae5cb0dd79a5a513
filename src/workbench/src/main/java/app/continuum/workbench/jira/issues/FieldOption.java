package app.continuum.workbench.jira.issues;

import com.atlassian.jira.issue.customfields.option.Option;

/** One value of a select field. */
public record FieldOption(Long id, String value) implements Option {
    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
