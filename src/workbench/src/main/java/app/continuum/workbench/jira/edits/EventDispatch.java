package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ofbiz.core.entity.GenericValue;

/** Tells listeners what happened, just before the commit or just after it. */
public final class EventDispatch {
    private final Consumer<Object> publisher;
    private final boolean beforeCommit;

    public EventDispatch(Consumer<Object> publisher, boolean beforeCommit) {
        this.publisher = publisher;
        this.beforeCommit = beforeCommit;
    }

    boolean isBeforeCommit() {
        return beforeCommit;
    }

    void dispatch(JiraIssue issue, JiraUser author, Long changeGroupId, EventType type) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("eventsource", type == EventType.GENERIC ? "workflow" : "action");
        publisher.accept(new IssueEvent(issue, author, changeLog(issue, changeGroupId), parameters, type.id()));
    }

    private static GenericValue changeLog(JiraIssue issue, Long changeGroupId) {
        if (changeGroupId == null) {
            return null;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", changeGroupId);
        row.put("issue", issue.getId());
        return new GenericValue(row);
    }
}
