package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** Finds the choices of select fields. */
public interface OptionsManager {
    Option findByOptionId(Long optionId);

    Options getOptions(FieldConfig fieldConfig);
}
