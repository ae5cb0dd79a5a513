package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;

/** Who is in which group. */
public interface GroupManager {
    boolean isUserInGroup(ApplicationUser user, String groupName);
}
