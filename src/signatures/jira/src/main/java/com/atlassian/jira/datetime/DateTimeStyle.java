package com.atlassian.jira.datetime;

/** A style in which Jira writes dates. */
public enum DateTimeStyle {
    COMPLETE,
    DATE_PICKER,
    DATE
}
