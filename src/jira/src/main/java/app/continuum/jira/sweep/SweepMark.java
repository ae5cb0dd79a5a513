package app.continuum.jira.sweep;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The moment up to which everything was swept, kept in the app's own tables for whichever node sweeps next. */
public final class SweepMark {
    private final ActiveObjects tables;

    /** A mark in the tables Jira gives this app. */
    public SweepMark(ActiveObjects tables) {
        this.tables = tables;
    }

    /** The mark; nothing before the first sweep. */
    public Optional<Instant> read() {
        return row().map(row -> Instant.ofEpochMilli(row.getSweptTo()));
    }

    void write(Instant sweptTo) {
        tables.executeInTransaction(() -> {
            Optional<SweepRow> row = row();
            row.ifPresent(one -> {
                one.setSweptTo(sweptTo.toEpochMilli());
                one.save();
            });
            return row.orElseGet(() -> tables.create(SweepRow.class, new DBParam("SWEPT_TO", sweptTo.toEpochMilli())));
        });
    }

    private Optional<SweepRow> row() {
        return Arrays.stream(tables.find(SweepRow.class, Query.select().order("ID")))
                .findFirst();
    }
}
