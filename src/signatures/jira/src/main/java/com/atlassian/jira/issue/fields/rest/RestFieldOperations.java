package com.atlassian.jira.issue.fields.rest;

/** A field that REST can change. */
public interface RestFieldOperations {
    RestFieldOperationsHandler getRestFieldOperation();
}
