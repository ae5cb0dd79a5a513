package com.atlassian.jira.issue.fields.config;

/** How a field is set up in some projects. */
public interface FieldConfigScheme {
    FieldConfig getOneAndOnlyConfig();
}
