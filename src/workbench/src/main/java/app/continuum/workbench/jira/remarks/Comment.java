package app.continuum.workbench.jira.remarks;

import java.sql.Timestamp;

/** What somebody said about an issue. */
public record Comment(Long id, Long issueId, String authorKey, String body, Timestamp created) {}
