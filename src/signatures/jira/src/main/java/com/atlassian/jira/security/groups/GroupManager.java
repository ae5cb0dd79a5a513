package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Who is in which group. */
public interface GroupManager {
    Group getGroup(String groupName);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    boolean isUserInGroup(ApplicationUser user, String groupName);
}
