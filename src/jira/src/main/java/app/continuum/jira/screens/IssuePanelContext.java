package app.continuum.jira.screens;

import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the panel's template the panel. */
public final class IssuePanelContext implements ContextProvider {
    private final IssuePanels panels;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** A provider of panels for the user who is logged in. */
    public IssuePanelContext(IssuePanels panels, JiraAuthenticationContext authentication, ScreenText text) {
        this.panels = panels;
        this.authentication = authentication;
        this.text = text;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        List<IssuePanel> drawn = context.get("issue") instanceof Issue issue
                ? panels.of(issue, authentication.getLoggedInUser())
                : List.of();
        extended.put("panels", drawn);
        extended.put("text", text);
        return extended;
    }
}
