package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Desk;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Selection;
import app.continuum.core.headsup.State;
import app.continuum.jira.health.CountedCaches;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Heads-ups in the app's own tables. */
public final class ActiveObjectsHeadsUps implements HeadsUps {
    private static final Set<State> PENDING =
            Arrays.stream(State.values()).filter(State::isPending).collect(Collectors.toSet());
    private static final int PIECE = 500;
    /** Nobody reads more at once. */
    private static final int MOST = 1_000;

    private static final String COUNTS = "app.continuum.heads-ups.counts";
    private static final String LINE = "\n";

    private final ActiveObjects tables;
    private final Cache<String, Integer> counts;

    /** Heads-ups in the tables Jira gives this app; their numbers, which stand on every page, are kept on each node until any heads-up changes on any. */
    public ActiveObjectsHeadsUps(ActiveObjects tables, CountedCaches caches) {
        this.tables = tables;
        this.counts = caches.make(COUNTS, this::counted);
    }

    @Override
    public HeadsUp add(HeadsUp fresh) {
        // not read back, since that is a query more for each of a bulk change
        HeadsUp added = tables.executeInTransaction(
                () -> HeadsUpRows.added(tables.create(HeadsUpRow.class, HeadsUpRows.columns(fresh)), fresh));
        counts.removeAll();
        return added;
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
        counts.removeAll();
    }

    @Override
    public List<HeadsUp> pendingOf(long issueId) {
        return find(new Conditions()
                .and("ISSUE_ID = ?", issueId)
                .in("STATE", names(PENDING))
                .query("ID ASC", MOST));
    }

    @Override
    public List<HeadsUp> decidedOf(long issueId, Instant since) {
        return find(new Conditions()
                .and("ISSUE_ID = ?", issueId)
                .and("DECIDED_AT >= ?", since.toEpochMilli())
                .query("ID ASC", MOST));
    }

    @Override
    public List<HeadsUp> before(Set<Desk> desks, Set<State> states, UserKey notBy, Selection which) {
        List<HeadsUp> found = new ArrayList<>();
        List<String> all = desks.stream()
                .flatMap(desk -> states.stream().map(state -> HeadsUpRows.desk(desk, state)))
                .sorted()
                .toList();
        for (List<String> names : inPieces(all)) {
            found.addAll(find(oldest(new Conditions().in("DESK", names), notBy, which)));
        }
        return found.stream()
                .sorted(Comparator.comparingLong(HeadsUp::id))
                .limit(which.limit())
                .toList();
    }

    @Override
    public int count(Set<Desk> desks, State state, UserKey notBy, int most) {
        if (desks.isEmpty()) {
            return 0;
        }
        String names = desks.stream()
                .map(desk -> HeadsUpRows.desk(desk, state))
                .sorted()
                .collect(Collectors.joining(LINE));
        return counts.get(most + LINE + notBy + LINE + names);
    }

    private int counted(String question) {
        List<String> lines = List.of(question.split(LINE, -1));
        int most = Integer.parseInt(lines.get(0));
        int counted = 0;
        for (List<String> names : inPieces(lines.subList(2, lines.size()))) {
            // found and not counted: a count goes through all of them
            counted += tables.find(
                            HeadsUpRow.class,
                            new Conditions()
                                    .in("DESK", names)
                                    .and("ASKER_KEY <> ?", lines.get(1))
                                    .query()
                                    .limit(most - counted))
                    .length;
            if (counted >= most) {
                return most;
            }
        }
        return counted;
    }

    /** Some databases take no more than a thousand values in one question. */
    private static List<List<String>> inPieces(List<String> names) {
        List<List<String>> pieces = new ArrayList<>();
        for (int from = 0; from < names.size(); from += PIECE) {
            pieces.add(names.subList(from, Math.min(names.size(), from + PIECE)));
        }
        return pieces;
    }

    @Override
    public List<HeadsUp> in(State state, UserKey notBy, Selection which) {
        Conditions conditions = new Conditions().and("STATE = ?", state.name());
        if (state.isGrant()) {
            conditions.and("SAVED_AT IS NOT NULL");
        }
        return find(oldest(conditions, notBy, which));
    }

    private static Query oldest(Conditions conditions, UserKey notBy, Selection which) {
        return conditions
                .and("ASKER_KEY <> ?", notBy.value())
                .and("ID > ?", which.beyond())
                .of(which)
                .query("ID ASC", which.limit());
    }

    @Override
    public List<HeadsUp> askedBy(UserKey person, Selection which) {
        return find(newest(new Conditions().and("ASKER_KEY = ?", person.value()), which));
    }

    @Override
    public List<HeadsUp> decidedBy(UserKey person, Selection which) {
        return find(newest(new Conditions().and("DECIDER_KEY = ?", person.value()), which));
    }

    private static Query newest(Conditions conditions, Selection which) {
        if (which.beyond() > 0) {
            conditions.and("ID < ?", which.beyond());
        }
        return conditions.of(which).query("ID DESC", which.limit());
    }

    @Override
    public List<HeadsUp> lapsing(Instant before, int limit) {
        return find(new Conditions()
                .and("LAPSES_AT < ?", before.toEpochMilli())
                .and(
                        "(STATE = ? OR (STATE IN (?, ?) AND SAVED_AT IS NULL))",
                        State.OPEN.name(),
                        State.GIVEN.name(),
                        State.OVERRIDDEN.name())
                .query("ID ASC", limit));
    }

    @Override
    public List<HeadsUp> reminding(Instant before, int limit) {
        return find(new Conditions()
                .and("REMIND_AT < ?", before.toEpochMilli())
                .and("STATE = ?", State.OPEN.name())
                .query("ID ASC", limit));
    }

    @Override
    public List<HeadsUp> applying() {
        return find(new Conditions().and("STATE = ?", State.APPLYING.name()).query("ID ASC", MOST));
    }

    private static List<String> names(Set<State> states) {
        return states.stream().map(State::name).sorted().toList();
    }

    private List<HeadsUp> find(Query query) {
        return Arrays.stream(tables.find(HeadsUpRow.class, query))
                .map(HeadsUpRows::read)
                .toList();
    }
}
