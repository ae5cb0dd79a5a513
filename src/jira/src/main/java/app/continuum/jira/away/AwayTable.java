package app.continuum.jira.away;

import app.continuum.core.away.Away;
import app.continuum.core.clients.UserKey;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who is away when, in the app's own tables. */
public final class AwayTable {
    private final ActiveObjects tables;

    /** A table among those Jira gives this app. */
    public AwayTable(ActiveObjects tables) {
        this.tables = tables;
    }

    /** Everybody's windows that end on a day or later, the oldest first. */
    List<KeptAway> endingFrom(LocalDate day) {
        return find(Query.select().where("LAST_DAY >= ?", day.toEpochDay()).order("ID ASC"));
    }

    /** One person's windows that end on a day or later, the oldest first. */
    List<KeptAway> of(UserKey person, LocalDate day) {
        return find(Query.select()
                .where("PERSON_KEY = ? AND LAST_DAY >= ?", person.value(), day.toEpochDay())
                .order("ID ASC"));
    }

    Optional<KeptAway> find(long id) {
        return find(one(id)).stream().findFirst();
    }

    KeptAway add(Away away, UserKey setBy) {
        return tables.executeInTransaction(() -> read(tables.create(
                AwayRow.class,
                new DBParam("PERSON_KEY", away.person().value()),
                new DBParam("FIRST_DAY", away.from().toEpochDay()),
                new DBParam("LAST_DAY", away.to().toEpochDay()),
                new DBParam("STAND_IN_KEY", away.standIn().value()),
                new DBParam("SET_BY_KEY", setBy.value()))));
    }

    void delete(long id) {
        tables.executeInTransaction(() -> {
            AwayRow[] rows = tables.find(AwayRow.class, one(id));
            tables.delete(rows);
            return rows.length;
        });
    }

    private static Query one(long id) {
        return Query.select().where("ID = ?", id);
    }

    private List<KeptAway> find(Query query) {
        return Arrays.stream(tables.find(AwayRow.class, query))
                .map(AwayTable::read)
                .toList();
    }

    private static KeptAway read(AwayRow row) {
        Away away = new Away(
                new UserKey(row.getPersonKey()),
                LocalDate.ofEpochDay(row.getFirstDay()),
                LocalDate.ofEpochDay(row.getLastDay()),
                new UserKey(row.getStandInKey()));
        return new KeptAway(row.getID(), away, new UserKey(row.getSetByKey()));
    }
}
