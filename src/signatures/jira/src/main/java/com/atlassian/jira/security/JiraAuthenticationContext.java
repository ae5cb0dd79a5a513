package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/** Who is asking. */
public interface JiraAuthenticationContext {
    ApplicationUser getLoggedInUser();
}
