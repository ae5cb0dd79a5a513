package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Finds custom fields. */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(String id);

    List<CustomField> getCustomFieldObjects();

    Collection<CustomField> getCustomFieldObjectsByName(String name);
}
