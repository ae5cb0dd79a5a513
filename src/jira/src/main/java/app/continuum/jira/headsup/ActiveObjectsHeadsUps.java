package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.State;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;

/** Heads-ups in the app's own tables. */
public final class ActiveObjectsHeadsUps implements HeadsUps {
    private final ActiveObjects tables;

    /** Heads-ups in the tables Jira gives this app. */
    public ActiveObjectsHeadsUps(ActiveObjects tables) {
        this.tables = tables;
    }

    @Override
    public HeadsUp add(Ask ask, State state, Instant askedAt, Instant until) {
        // not read back, since that is a query more for each of a bulk change
        return tables.executeInTransaction(() -> HeadsUpRows.added(
                tables.create(HeadsUpRow.class, HeadsUpRows.columns(ask, state, askedAt, until)),
                ask,
                state,
                askedAt,
                until));
    }

    @Override
    public Optional<HeadsUp> find(long id) {
        return row(id).map(HeadsUpRows::read);
    }

    private Optional<HeadsUpRow> row(long id) {
        return Arrays.stream(tables.find(HeadsUpRow.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    @Override
    public void keep(HeadsUp headsUp) {
        tables.executeInTransaction(() -> {
            row(headsUp.id()).ifPresent(row -> HeadsUpRows.write(row, headsUp));
            return headsUp;
        });
    }

    @Override
    public List<HeadsUp> pendingOf(long issueId) {
        return find(Query.select()
                .where(
                        "ISSUE_ID = ? AND STATE IN (?, ?, ?)",
                        issueId,
                        State.OPEN.name(),
                        State.APPLYING.name(),
                        State.GIVEN.name())
                .order("ID ASC"));
    }

    @Override
    public List<HeadsUp> before(Set<Desk> desks, State state, int limit) {
        return desks.isEmpty()
                ? List.of()
                : find(at(desks, state).order("ID ASC").limit(limit));
    }

    @Override
    public int count(Set<Desk> desks, State state) {
        return desks.isEmpty() ? 0 : tables.count(HeadsUpRow.class, at(desks, state));
    }

    private static Query at(Set<Desk> desks, State state) {
        String marks = String.join(",", Collections.nCopies(desks.size(), "?"));
        Object[] names =
                desks.stream().map(desk -> HeadsUpRows.desk(desk, state)).toArray();
        return Query.select().where("DESK IN (" + marks + ")", names);
    }

    @Override
    public List<HeadsUp> askedBy(UserKey person, int limit) {
        return find(Query.select()
                .where("ASKER_KEY = ?", person.value())
                .order("ID DESC")
                .limit(limit));
    }

    @Override
    public List<HeadsUp> decidedBy(UserKey person, int limit) {
        return find(Query.select()
                .where("DECIDER_KEY = ?", person.value())
                .order("ID DESC")
                .limit(limit));
    }

    @Override
    public List<HeadsUp> lapsing(Instant before, int limit) {
        return find(Query.select()
                .where(
                        "LAPSES_AT < ? AND (STATE = ? OR (STATE = ? AND SAVED_AT IS NULL))",
                        before.toEpochMilli(),
                        State.OPEN.name(),
                        State.GIVEN.name())
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<HeadsUp> applying() {
        return find(Query.select().where("STATE = ?", State.APPLYING.name()).order("ID ASC"));
    }

    private List<HeadsUp> find(Query query) {
        return Arrays.stream(tables.find(HeadsUpRow.class, query))
                .map(HeadsUpRows::read)
                .toList();
    }
}
