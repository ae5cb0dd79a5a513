package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;

/** Who is in which group. */
public interface GroupManager {
    Group getGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);
}
