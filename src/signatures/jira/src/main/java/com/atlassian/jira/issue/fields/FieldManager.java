package com.atlassian.jira.issue.fields;

/** Finds fields by id. */
public interface FieldManager {
    Field getField(String id);
}
