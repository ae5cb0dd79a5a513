package app.continuum.workbench.jira.web;

import java.util.List;
import java.util.Optional;

/** Everything the issue page shows of one issue to one reader. */
record IssueSheet(
        long id,
        String key,
        String projectKey,
        String projectName,
        Optional<Ancestor> parent,
        FieldSight summary,
        List<FieldSight> details,
        List<FieldSight> customFields,
        FieldSight description,
        List<FieldSight> people,
        List<FieldSight> dates,
        String timeTracking,
        List<Choice> operations,
        List<Choice> transitions,
        List<IssueRow> subTasks,
        List<Happening> history,
        List<Happening> comments) {
    IssueSheet {
        details = List.copyOf(details);
        customFields = List.copyOf(customFields);
        people = List.copyOf(people);
        dates = List.copyOf(dates);
        operations = List.copyOf(operations);
        transitions = List.copyOf(transitions);
        subTasks = List.copyOf(subTasks);
        history = List.copyOf(history);
        comments = List.copyOf(comments);
    }

    /** The issue a sub-task belongs to. */
    record Ancestor(String key, String summary) {}
}
