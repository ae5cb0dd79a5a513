package com.atlassian.jira.issue.customfields.option;

/** One choice of a select field. */
public interface Option {
    Long getOptionId();

    String getValue();
}
