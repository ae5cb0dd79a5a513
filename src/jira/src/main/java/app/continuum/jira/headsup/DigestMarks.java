package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** How far each person has been told by the daily mail, in the app's own tables. */
public final class DigestMarks {
    private final ActiveObjects tables;

    /** Marks in the tables Jira gives this app. */
    public DigestMarks(ActiveObjects tables) {
        this.tables = tables;
    }

    /**
     * How far somebody has been told.
     *
     * @param day the last day on which it was looked what there is to tell
     * @param told the number of the newest heads-up they were told of
     * @param changes until when they were told of changes of the configuration; nothing where they never were
     */
    record Mark(LocalDate day, long told, Optional<Instant> changes) {
        static final Mark NONE = new Mark(LocalDate.EPOCH, 0, Optional.empty());

        /** The same on another day. */
        Mark on(LocalDate other) {
            return new Mark(other, told, changes);
        }
    }

    /** The marks of everybody who has one. */
    Map<UserKey, Mark> all() {
        return Arrays.stream(tables.find(DigestRow.class, Query.select()))
                .collect(Collectors.toMap(
                        row -> new UserKey(row.getPersonKey()),
                        row -> new Mark(
                                LocalDate.ofEpochDay(row.getLastDay()),
                                row.getLastTold(),
                                Optional.ofNullable(row.getChangesUntil()).map(Instant::ofEpochMilli))));
    }

    void set(UserKey person, Mark mark) {
        tables.executeInTransaction(() -> {
            Optional<DigestRow> known = Arrays.stream(
                            tables.find(DigestRow.class, Query.select().where("PERSON_KEY = ?", person.value())))
                    .findFirst();
            known.ifPresentOrElse(row -> write(row, mark), () -> create(person, mark));
            return known.isPresent();
        });
    }

    private static void write(DigestRow row, Mark mark) {
        row.setLastDay(mark.day().toEpochDay());
        row.setLastTold(mark.told());
        row.setChangesUntil(mark.changes().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    private void create(UserKey person, Mark mark) {
        tables.create(
                DigestRow.class,
                new DBParam("PERSON_KEY", person.value()),
                new DBParam("LAST_DAY", mark.day().toEpochDay()),
                new DBParam("LAST_TOLD", mark.told()),
                new DBParam(
                        "CHANGES_UNTIL",
                        mark.changes().map(Instant::toEpochMilli).orElse(null)));
    }
}
