package app.continuum.workbench.jira.history;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed in one go; the metadata is the JSON that came with the change, null when none did. */
public record ChangeGroup(
        Long id,
        Long issueId,
        @Nullable String authorKey,
        Timestamp created,
        List<ChangeItemBean> items,
        @Nullable String metadata) {}
