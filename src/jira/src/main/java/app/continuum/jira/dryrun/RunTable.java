package app.continuum.jira.dryrun;

import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Guarded;
import app.continuum.core.dryrun.Period;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The dry runs, in the app's own tables. */
final class RunTable {
    private final ActiveObjects tables;

    RunTable(ActiveObjects tables) {
        this.tables = tables;
    }

    Run begin(UserKey by, Period period, Guarded guarded, Instant now) {
        return run(tables.executeInTransaction(() -> tables.create(
                RunRow.class,
                new DBParam("ASKED_BY", by.value()),
                new DBParam("STARTED_AT", now.toEpochMilli()),
                new DBParam("PERIOD_DAYS", period.days()),
                new DBParam("GUARDED", GuardedText.of(guarded)),
                new DBParam("RUN_STATE", RunState.RUNNING.name()),
                new DBParam("ISSUES", 0L),
                new DBParam("OF_ISSUES", 0L),
                new DBParam("CHANGE_GROUPS", 0L),
                new DBParam("CASES", 0L),
                new DBParam("BEAT_AT", now.toEpochMilli()))));
    }

    /** Says of a run that is under way how far it has come and how it fares; answers whether it was under way. */
    boolean change(long id, RunState state, Progress progress, Instant now) {
        return tables.executeInTransaction(() -> {
            Optional<RunRow> running =
                    rows(Query.select().where("ID = ? AND RUN_STATE = ?", id, RunState.RUNNING.name())).stream()
                            .findFirst();
            running.ifPresent(row -> {
                row.setRunState(state.name());
                row.setIssues(progress.issues());
                row.setOfIssues(progress.ofIssues());
                row.setChangeGroups(progress.groups());
                row.setCases(progress.cases());
                row.setBeatAt(now.toEpochMilli());
                row.save();
            });
            return running.isPresent();
        });
    }

    /** The run that was begun last. */
    Optional<Run> latest() {
        return first(Query.select().order("ID DESC").limit(1));
    }

    /** The run that was done last. */
    Optional<Run> latestDone() {
        return first(Query.select()
                .where("RUN_STATE = ?", RunState.DONE.name())
                .order("ID DESC")
                .limit(1));
    }

    /** Where a run looked; nowhere where that was not kept yet when it was made. */
    Guarded guarded(long id) {
        return rows(Query.select().where("ID = ?", id)).stream()
                .map(RunRow::getGuarded)
                .filter(Objects::nonNull)
                .findFirst()
                .map(GuardedText::guarded)
                .orElse(Guarded.NOTHING);
    }

    /** The runs begun before one. */
    List<Run> before(long id) {
        return rows(Query.select().where("ID < ?", id)).stream()
                .map(RunTable::run)
                .toList();
    }

    void delete(long id) {
        rows(Query.select().where("ID = ?", id)).forEach(tables::delete);
    }

    private Optional<Run> first(Query query) {
        return rows(query).stream().findFirst().map(RunTable::run);
    }

    private List<RunRow> rows(Query query) {
        return Arrays.asList(tables.find(RunRow.class, query));
    }

    private static Run run(RunRow row) {
        return new Run(
                row.getID(),
                new UserKey(row.getAskedBy()),
                Instant.ofEpochMilli(row.getStartedAt()),
                new Period(row.getPeriodDays()),
                RunState.valueOf(row.getRunState()),
                new Progress(row.getIssues(), row.getOfIssues(), row.getChangeGroups(), row.getCases()),
                Instant.ofEpochMilli(row.getBeatAt()));
    }
}
