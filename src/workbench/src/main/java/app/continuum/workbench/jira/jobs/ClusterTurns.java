package app.continuum.workbench.jira.jobs;

import app.continuum.workbench.jira.store.Database;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** The turns all nodes share: one row for each job, which only one of them can move on. */
final class ClusterTurns implements Turns {
    private final Database database;

    ClusterTurns(Database database) {
        this.database = database;
    }

    @Override
    public void plan(String job, Instant first) {
        if (!move(job, first)) {
            try {
                database.sql().update("INSERT INTO clustered_job VALUES (?, ?)", job, kept(first));
            } catch (DuplicateKeyException meanwhile) {
                move(job, first);
            }
        }
    }

    private boolean move(String job, Instant to) {
        return database.sql().update("UPDATE clustered_job SET next_run = ? WHERE job_id = ?", kept(to), job) == 1;
    }

    @Override
    public Optional<Instant> next(String job) {
        return database
                .sql()
                .queryForList("SELECT next_run FROM clustered_job WHERE job_id = ?", Timestamp.class, job)
                .stream()
                .filter(Objects::nonNull)
                .map(Timestamp::toInstant)
                .findFirst();
    }

    @Override
    public boolean take(String job, Instant due, Optional<Instant> another) {
        @Nullable Timestamp next = another.map(ClusterTurns::kept).orElse(null);
        return database.sql()
                        .update(
                                "UPDATE clustered_job SET next_run = ? WHERE job_id = ? AND next_run = ?",
                                next,
                                job,
                                kept(due))
                == 1;
    }

    @Override
    public void drop(String job) {
        database.sql().update("DELETE FROM clustered_job WHERE job_id = ?", job);
    }

    // as exact as the table keeps it
    private static Timestamp kept(Instant moment) {
        return Timestamp.from(moment.truncatedTo(ChronoUnit.MILLIS));
    }
}
