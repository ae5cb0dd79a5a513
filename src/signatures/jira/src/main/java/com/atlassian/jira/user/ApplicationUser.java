package com.atlassian.jira.user;

/** A user. */
public interface ApplicationUser {
    String getKey();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
