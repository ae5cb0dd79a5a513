package com.atlassian.jira.issue.fields.config;

/** How a field is set up for some types of issue. */
public interface FieldConfig {}
