package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.operation.SpanningOperation;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ofbiz.core.entity.GenericValue;

/** Tells listeners what happened, just before the commit or just after it: the single event first, then the bundle with it, then the changed fields. */
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

    void dispatch(JiraIssue issue, Long changeGroupId, List<ChangeItemBean> items, EventType type, Change change) {
        if (!change.told()) {
            return;
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("eventsource", type == EventType.GENERIC ? "workflow" : "action");
        IssueEvent event = new IssueEvent(
                issue,
                change.author(),
                changeLog(issue, changeGroupId),
                parameters,
                type.id(),
                change.amongMany() ? new SpanningOperation() : null);
        publisher.accept(event);
        DelegatingJiraIssueEvent delegating = () -> event;
        IssueEventBundle bundle = () -> List.of(delegating);
        publisher.accept(bundle);
        if (!items.isEmpty()) {
            publisher.accept(new Changed(issue, change.author(), items));
        }
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

    private record Changed(JiraIssue issue, JiraUser author, List<ChangeItemBean> items) implements IssueChangedEvent {
        @Override
        public JiraIssue getIssue() {
            return issue;
        }

        @Override
        public Optional<ApplicationUser> getAuthor() {
            return Optional.ofNullable(author);
        }

        @Override
        public Collection<ChangeItemBean> getChangeItems() {
            return items;
        }
    }
}
