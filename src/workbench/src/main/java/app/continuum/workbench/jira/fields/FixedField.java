package app.continuum.workbench.jira.fields;

import com.atlassian.jira.issue.fields.Field;

/** A field no edit form holds, such as the status. */
public record FixedField(String id, String name, String type) implements Field {
    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
