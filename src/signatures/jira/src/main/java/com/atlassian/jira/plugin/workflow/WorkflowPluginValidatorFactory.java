package com.atlassian.jira.plugin.workflow;

/** Shows and reads the form of a validator. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
