package app.continuum.workbench.jira.wizard;

import app.continuum.workbench.jira.edits.Screens;
import app.continuum.workbench.jira.issues.JiraIssue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A step that is about one issue; where there is none to see, it says so. */
@FunctionalInterface
public interface OfIssue {
    void take(Visit visit, JiraIssue issue) throws IOException;

    /** The step with the issue it is asked for. */
    static Step step(OfIssue step) {
        return visit -> {
            Optional<JiraIssue> issue = visit.issue();
            if (issue.isPresent()) {
                step.take(visit, issue.get());
            } else {
                visit.show("Issue Not Found", Parts.messages(List.of(Screens.NOT_THERE)));
            }
        };
    }

    /** Where the issue is shown. */
    static String path(JiraIssue issue) {
        return "/browse/" + issue.getKey();
    }
}
