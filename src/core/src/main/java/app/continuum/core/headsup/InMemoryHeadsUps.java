package app.continuum.core.headsup;

import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Heads-ups that are forgotten with the process: for tests and for trying things out. */
public final class InMemoryHeadsUps implements HeadsUps {
    private static final Comparator<HeadsUp> NEWEST_FIRST =
            Comparator.comparingLong(HeadsUp::id).reversed();

    private final Map<Long, HeadsUp> all = new TreeMap<>();

    @Override
    public synchronized HeadsUp add(Ask ask, State state, Instant askedAt, Instant until) {
        HeadsUp added = new HeadsUp(all.size() + 1L, ask, state, 1, askedAt, until, Optional.empty(), Optional.empty());
        all.put(added.id(), added);
        return added;
    }

    @Override
    public synchronized Optional<HeadsUp> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized void keep(HeadsUp headsUp) {
        all.put(headsUp.id(), headsUp);
    }

    @Override
    public List<HeadsUp> pendingOf(long issueId) {
        return those(one -> one.ask().issueId() == issueId && one.state().isPending());
    }

    @Override
    public List<HeadsUp> before(Set<Desk> desks, State state, int limit) {
        return those(one -> one.state() == state && desks.contains(Desk.of(one))).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public int count(Set<Desk> desks, State state) {
        return before(desks, state, Integer.MAX_VALUE).size();
    }

    @Override
    public List<HeadsUp> askedBy(UserKey person, int limit) {
        return those(one -> one.ask().asker().equals(person)).stream()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<HeadsUp> decidedBy(UserKey person, int limit) {
        return those(one ->
                        one.decision().filter(made -> made.by().equals(person)).isPresent())
                .stream()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<HeadsUp> lapsing(Instant before, int limit) {
        return those(one -> one.until().isBefore(before) && (one.state() == State.OPEN || one.isUnused())).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<HeadsUp> applying() {
        return those(one -> one.state() == State.APPLYING);
    }

    private synchronized List<HeadsUp> those(Predicate<HeadsUp> which) {
        return all.values().stream().filter(which).toList();
    }
}
