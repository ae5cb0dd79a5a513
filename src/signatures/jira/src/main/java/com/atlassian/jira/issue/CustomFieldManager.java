package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;

/** Finds custom fields. */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(String id);

    Collection<CustomField> getCustomFieldObjectsByName(String name);
}
