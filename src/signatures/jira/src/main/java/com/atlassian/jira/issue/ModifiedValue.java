package com.atlassian.jira.issue;

/** A field's value before and after. */
public class ModifiedValue {
    private final Object oldValue;
    private final Object newValue;

    public ModifiedValue(Object oldValue, Object newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public Object getOldValue() {
        return oldValue;
    }

    public Object getNewValue() {
        return newValue;
    }
}
