package app.continuum.workbench.jira.history;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** What was changed in one go; the metadata is the JSON that came with the change, null when none did. */
public record ChangeGroup(
        Long id, Long issueId, String authorKey, Timestamp created, List<ChangeItemBean> items, String metadata) {}
