package app.continuum.jira.screens;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;

/** Whether the issue being looked at is a client's. */
public final class IssueHasClient implements Condition {
    private final Optional<IssuePanels> panels;

    /** A condition that no issue meets while there are no panels. */
    public IssueHasClient(Optional<IssuePanels> panels) {
        this.panels = panels;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && panels.filter(all -> all.concern(issue)).isPresent();
    }
}
