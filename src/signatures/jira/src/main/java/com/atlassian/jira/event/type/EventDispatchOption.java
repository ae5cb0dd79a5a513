package com.atlassian.jira.event.type;

/** Which event an update sends, if any. */
public interface EventDispatchOption {
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {};

    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {};
}
