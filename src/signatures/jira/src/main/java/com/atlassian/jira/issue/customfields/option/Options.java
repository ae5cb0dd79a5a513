package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** The choices of a select field in one of its contexts. */
public interface Options {
    List<Option> getRootOptions();
}
