package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.event.type.EventDispatchOption;
import java.util.Map;

/** Fields of one issue, set by {@code IssueManager.updateIssue} on the thread at hand. */
final class DirectEdit {
    private final JiraModel model;

    DirectEdit(JiraModel model) {
        this.model = model;
    }

    Errors write(JiraIssue issue, Map<String, Object> values, JiraUser as, boolean dispatch) {
        JiraIssue copy = model.issues().getIssueObject(issue.getId());
        Errors errors = new Errors();
        values.forEach((field, value) -> errors.addAll(model.inputs().set(copy, field, value)));
        if (!errors.hasAnyErrors()) {
            EventDispatchOption option =
                    dispatch ? EventDispatchOption.ISSUE_UPDATED : EventDispatchOption.DO_NOT_DISPATCH;
            model.directUpdates().updateIssue(as, copy, option, false);
        }
        return errors;
    }
}
