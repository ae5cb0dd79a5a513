package app.continuum.jira.screens;

import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the panel's template the panel. */
public final class IssuePanelContext implements ContextProvider {
    private final Optional<IssuePanels> panels;
    private final ScreenText text;

    /** A provider of panels, as far as there are any. */
    public IssuePanelContext(Optional<IssuePanels> panels, ScreenText text) {
        this.panels = panels;
        this.text = text;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        List<IssuePanel> drawn = List.of();
        List<String> notices = List.of();
        String issueKey = "";
        if (panels.isPresent() && context.get("issue") instanceof Issue issue) {
            drawn = panels.get().of(issue);
            notices = panels.get().notices(issue);
            issueKey = issue.getKey();
        }
        extended.put("panels", drawn);
        extended.put("notices", notices);
        extended.put("issueKey", issueKey);
        extended.put("text", text);
        return extended;
    }
}
