package app.continuum.coverage;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.JiraIssue;

/** Makes an edit by one path, in somebody's name, to its end, and answers what came back. */
@FunctionalInterface
interface Way {
    Reply attempt(Stage stage, String as, JiraIssue issue);
}
