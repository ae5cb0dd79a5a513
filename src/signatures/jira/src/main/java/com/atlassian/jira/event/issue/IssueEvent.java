package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

/** Something happened to an issue. */
public final class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final GenericValue changeLog;
    private final Map<String, Object> params;
    private final Long eventTypeId;
    private final Optional<SpanningOperation> spanningOperation;

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            GenericValue changeLog,
            Map<String, Object> params,
            Long eventTypeId,
            SpanningOperation spanningOperation) {
        this.issue = issue;
        this.user = user;
        this.changeLog = changeLog;
        this.params = params;
        this.eventTypeId = eventTypeId;
        this.spanningOperation = Optional.ofNullable(spanningOperation);
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public GenericValue getChangeLog() {
        return changeLog;
    }

    public Map<String, Object> getParams() {
        return params;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public Optional<SpanningOperation> getSpanningOperation() {
        return spanningOperation;
    }
}
