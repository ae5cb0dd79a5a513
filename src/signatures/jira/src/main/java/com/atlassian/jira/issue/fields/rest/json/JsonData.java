package com.atlassian.jira.issue.fields.rest.json;

/** A piece of JSON as maps, lists, texts, numbers and booleans. */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }
}
