package com.atlassian.jira.issue.fields;

import com.atlassian.jira.user.ApplicationUser;

/** Finds fields by id. */
public interface FieldManager {
    Field getField(String id);

    boolean isFieldHidden(ApplicationUser user, String id);
}
