package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.fields.Fields;
import app.continuum.workbench.jira.history.History;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.remarks.Comments;
import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Saves what was tried on a copy: fields, history and comment in one transaction, then the event. */
public final class Saving {
    private final Database database;
    private final Fields fields;
    private final Issues issues;
    private final IssueWriter writer;
    private final History history;
    private final Comments comments;
    private final EventDispatch events;

    public Saving(
            Database database,
            Fields fields,
            Issues issues,
            IssueWriter writer,
            History history,
            Comments comments,
            EventDispatch events) {
        this.database = database;
        this.fields = fields;
        this.issues = issues;
        this.writer = writer;
        this.history = history;
        this.comments = comments;
        this.events = events;
    }

    /** Saves the modified fields of the copy, and answers the issue as it then is. */
    public JiraIssue save(JiraIssue copy, Change change) {
        return save(copy, change, issue -> {});
    }

    /** Saves the modified fields of the copy and whatever else is done to the issue in the same transaction. */
    JiraIssue save(JiraIssue copy, Change change, Consumer<JiraIssue> more) {
        Saved saved = database.inTransaction(() -> write(copy, change, more));
        if (!events.isBeforeCommit()) {
            tell(saved, change);
        }
        return saved.issue();
    }

    private Saved write(JiraIssue copy, Change change, Consumer<JiraIssue> more) {
        writer.lock(copy.getId());
        JiraIssue before = issues.getIssueObject(copy.getId());
        JiraIssue after = issues.getIssueObject(copy.getId());
        // onto what the issue is by now, so that two edits of different fields both stay
        copy.getModifiedFields().forEach((field, value) -> after.set(field, value.getNewValue()));
        more.accept(after);
        List<ChangeItemBean> items = items(before, after);
        Saved saved = new Saved(after, record(after, items, change), items, comment(after, change));
        if (events.isBeforeCommit()) {
            tell(saved, change);
        }
        return saved;
    }

    private List<ChangeItemBean> items(JiraIssue before, JiraIssue after) {
        List<ChangeItemBean> items = new ArrayList<>();
        fields.all().forEach(field -> items.addAll(field.changes(before, after)));
        items.addAll(Workflow.changes(before.header(), after.header()));
        items.addAll(Placement.changes(before, after));
        return items;
    }

    private Long record(JiraIssue after, List<ChangeItemBean> items, Change change) {
        if (items.isEmpty()) {
            return null;
        }
        Timestamp now = now();
        after.header(after.header().touched(now));
        writer.write(after);
        return history.add(after.getId(), change.author().key(), now, items, change.metadata());
    }

    private boolean comment(JiraIssue after, Change change) {
        boolean commented = !Objects.requireNonNullElse(change.comment(), "").isBlank();
        if (commented) {
            comments.add(after.getId(), change.author().key(), change.comment(), now());
        }
        return commented;
    }

    private void tell(Saved saved, Change change) {
        boolean onlyCommented = saved.changeGroup() == null && saved.commented();
        if (saved.changeGroup() != null || saved.commented() || change.type().isAboutWork()) {
            EventType type = onlyCommented ? EventType.COMMENTED : change.type();
            events.dispatch(saved.issue(), saved.changeGroup(), saved.items(), type, change);
        }
    }

    /** The present moment, as exact as the tables keep it. */
    static Timestamp now() {
        return Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private record Saved(JiraIssue issue, Long changeGroup, List<ChangeItemBean> items, boolean commented) {}
}
