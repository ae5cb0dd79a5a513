package app.continuum.workbench.jira.remarks;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** Work somebody logged on an issue. */
public record Worklog(
        Long id,
        Long issueId,
        @Nullable String authorKey,
        @Nullable String comment,
        Timestamp started,
        long seconds,
        Timestamp created) {}
