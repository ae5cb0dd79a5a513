package app.continuum.workbench.jira.remarks;

import java.sql.Timestamp;

/** Work somebody logged on an issue. */
public record Worklog(
        Long id, Long issueId, String authorKey, String comment, Timestamp started, long seconds, Timestamp created) {}
