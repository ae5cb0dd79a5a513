package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** The type of a link to Jira. */
public interface JiraApplicationType extends ApplicationType {}
