package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Errors, of the whole and by field. */
public interface ErrorCollection {
    boolean hasAnyErrors();

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    void addErrorMessage(String message);

    void addError(String field, String message);
}
