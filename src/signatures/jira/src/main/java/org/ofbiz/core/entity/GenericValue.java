package org.ofbiz.core.entity;

import java.util.Map;

/** A row of one of Jira's tables. */
public class GenericValue {
    private final Map<String, Object> fields;

    public GenericValue(Map<String, Object> fields) {
        this.fields = fields;
    }

    public Long getLong(String name) {
        return (Long) fields.get(name);
    }
}
