package com.atlassian.jira.datetime;

/** Where date formatters are had from. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
