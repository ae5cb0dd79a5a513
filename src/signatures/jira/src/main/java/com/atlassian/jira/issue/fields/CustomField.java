package com.atlassian.jira.issue.fields;

/** A field an administrator made. */
public interface CustomField extends Field {}
