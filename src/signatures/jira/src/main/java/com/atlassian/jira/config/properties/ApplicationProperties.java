package com.atlassian.jira.config.properties;

/** Jira's own settings. */
public interface ApplicationProperties {
    String getDefaultBackedString(String key);
}
