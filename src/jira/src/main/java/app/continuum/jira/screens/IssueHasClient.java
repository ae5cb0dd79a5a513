package app.continuum.jira.screens;

import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Whether the issue being looked at is a client's. */
public final class IssueHasClient implements Condition {
    private final Grounds grounds;

    /** A condition on the ground of the issue. */
    public IssueHasClient(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && !grounds.of(issue).isNobodys();
    }
}
