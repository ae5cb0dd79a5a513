package com.atlassian.jira.issue;

import java.util.Map;

/** A copy of an issue on which changes can be tried. */
public interface MutableIssue extends Issue {
    Map<String, ModifiedValue> getModifiedFields();
}
