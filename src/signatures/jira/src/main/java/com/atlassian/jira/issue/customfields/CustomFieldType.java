package com.atlassian.jira.issue.customfields;

/** What sort of values a custom field holds. */
public interface CustomFieldType<T, S> {
    String getKey();
}
