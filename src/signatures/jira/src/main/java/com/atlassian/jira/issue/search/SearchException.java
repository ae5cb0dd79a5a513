package com.atlassian.jira.issue.search;

/** A search cannot be done. */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }
}
