package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.issues.JiraIssue;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.stream.Stream;

/** Says what stood in the way of one issue of many. */
final class Failures {
    private Failures() {}

    static List<String> of(JiraIssue issue, ErrorCollection errors) {
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                .map(message -> issue.getKey() + ": " + message)
                .toList();
    }
}
