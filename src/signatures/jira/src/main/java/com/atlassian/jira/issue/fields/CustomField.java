package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** A field an administrator made. */
public interface CustomField extends Field {
    List<FieldConfigScheme> getConfigurationSchemes();

    CustomFieldType<?, ?> getCustomFieldType();
}
