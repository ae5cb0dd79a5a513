package app.continuum.workbench.jira.edits;

import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.issues.TimeTracking;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.remarks.Worklog;
import app.continuum.workbench.jira.remarks.Worklogs;
import java.sql.Timestamp;
import java.util.concurrent.atomic.AtomicReference;

/** Logs work, and adjusts the remaining estimate as the one who logs it says. */
public final class WorkLogging {
    private final Worklogs worklogs;
    private final Saving saving;

    public WorkLogging(Worklogs worklogs, Saving saving) {
        this.worklogs = worklogs;
        this.saving = saving;
    }

    /** Logs work on an issue. */
    public Worklog log(JiraIssue issue, JiraUser author, Work work, Adjustment adjustment) {
        AtomicReference<Worklog> logged = new AtomicReference<>();
        saving.save(
                issue,
                Change.of(author, EventType.WORKLOGGED),
                fresh -> logged.set(add(fresh, author, work, adjustment)));
        return logged.get();
    }

    /** Logs work in the transaction of another change. */
    public Worklog add(JiraIssue fresh, JiraUser author, Work work, Adjustment adjustment) {
        spend(fresh, work.seconds(), adjustment);
        return worklogs.add(fresh.getId(), author.key(), work.comment(), work.started(), work.seconds(), Saving.now());
    }

    /** Says anew what was done. */
    public void update(JiraIssue issue, JiraUser author, Worklog old, Work work, Adjustment adjustment) {
        saving.save(issue, Change.of(author, EventType.WORKLOG_UPDATED), fresh -> {
            spend(fresh, work.seconds() - old.seconds(), adjustment);
            worklogs.update(old.id(), work.comment(), work.started(), work.seconds());
        });
    }

    /** Takes away work that was logged. */
    public void delete(JiraIssue issue, JiraUser author, Worklog old, Adjustment adjustment) {
        saving.save(issue, Change.of(author, EventType.WORKLOG_DELETED), fresh -> {
            spend(fresh, -old.seconds(), adjustment);
            worklogs.delete(old.id());
        });
    }

    private static void spend(JiraIssue fresh, long seconds, Adjustment adjustment) {
        TimeTracking old = fresh.timeTracking();
        long spent = Math.max(0, (old.spent() == null ? 0 : old.spent()) + seconds);
        Long remaining = adjustment.remaining(old.remaining(), seconds);
        fresh.set("timetracking", new TimeTracking(old.original(), remaining, spent));
    }

    /** What was done: how long, since when, and what is said of it (may be null). */
    public record Work(long seconds, Timestamp started, String comment) {}

    /** What becomes of the remaining estimate; seconds are null where the mode needs none. */
    public record Adjustment(Mode mode, Long seconds) {
        Long remaining(Long old, long logged) {
            return switch (mode) {
                case LEAVE -> old;
                case NEW -> seconds;
                case AUTO -> less(old, logged);
                case MANUAL -> less(old, seconds);
            };
        }

        private static Long less(Long old, long by) {
            return Math.max(0, (old == null ? 0 : old) - by);
        }

        /** Jira's four ways to adjust the remaining estimate. */
        public enum Mode {
            /** Less what was logged. */
            AUTO,
            /** As it was. */
            LEAVE,
            /** To a new value. */
            NEW,
            /** Less a given value. */
            MANUAL
        }
    }
}
