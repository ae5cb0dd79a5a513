package com.atlassian.jira.issue.fields;

/** A field of issues. */
public interface Field {
    String getId();

    String getName();
}
