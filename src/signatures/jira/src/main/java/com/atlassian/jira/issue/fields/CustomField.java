package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A field an administrator made. */
public interface CustomField extends Field {
    CustomFieldType<?, ?> getCustomFieldType();
}
