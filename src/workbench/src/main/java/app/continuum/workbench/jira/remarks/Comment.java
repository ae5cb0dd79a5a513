package app.continuum.workbench.jira.remarks;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** What somebody said about an issue. */
public record Comment(Long id, Long issueId, @Nullable String authorKey, String body, Timestamp created) {}
