package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.IssueHeader;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.people.People;
import app.continuum.workbench.jira.projects.Classification;
import app.continuum.workbench.jira.projects.Projects;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** Makes issues of rows of the issue table; labels, components and custom values come from elsewhere. */
public final class IssueRow {
    private final People people;
    private final Projects projects;
    private final Classification classification;

    public IssueRow(People people, Projects projects, Classification classification) {
        this.people = people;
        this.projects = projects;
        this.classification = classification;
    }

    JiraIssue read(ResultSet row, LongFunction<JiraIssue> others) throws SQLException {
        return new JiraIssue(header(row), values(row), others);
    }

    private IssueHeader header(ResultSet row) throws SQLException {
        return new IssueHeader(
                row.getLong("id"),
                row.getString("issue_key"),
                projects.getProjectObj(row.getLong("project_id")),
                classification.type(row.getString("type_id")).orElseThrow(),
                classification.status(row.getString("status_id")).orElseThrow(),
                row.getString("resolution"),
                row.getTimestamp("resolved"),
                row.getObject("parent_id", Long.class),
                people.getUserByKey(row.getString("creator_key")),
                row.getTimestamp("created"),
                row.getTimestamp("updated"));
    }

    private Map<String, Object> values(ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        values.put("summary", row.getString("summary"));
        values.put("description", row.getString("description"));
        values.put("assignee", people.getUserByKey(row.getString("assignee_key")));
        values.put("reporter", people.getUserByKey(row.getString("reporter_key")));
        String priority = row.getString("priority_id");
        values.put(
                "priority",
                priority == null ? null : classification.priority(priority).orElse(null));
        Date due = row.getDate("due_date");
        values.put(
                "duedate",
                due == null ? null : Timestamp.valueOf(due.toLocalDate().atStartOfDay()));
        values.put(
                "timetracking",
                new TimeTracking(
                        row.getObject("original_estimate", Long.class),
                        row.getObject("remaining_estimate", Long.class),
                        row.getObject("time_spent", Long.class)));
        return values;
    }
}
