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
    private static final Comparator<HeadsUp> OLDEST_FIRST = Comparator.comparingLong(HeadsUp::id);

    private final Map<Long, HeadsUp> all = new TreeMap<>();

    @Override
    public synchronized HeadsUp add(HeadsUp fresh) {
        HeadsUp added = fresh.numbered(all.size() + 1L);
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
    public List<HeadsUp> decidedOf(long issueId, Instant since) {
        return those(one -> one.ask().issueId() == issueId
                && one.decision().filter(made -> !made.at().isBefore(since)).isPresent());
    }

    @Override
    public List<HeadsUp> before(Set<Desk> desks, Set<State> states, UserKey notBy, Selection which) {
        return oldest(
                which, one -> isOthers(one, notBy) && states.contains(one.state()) && desks.contains(Desk.of(one)));
    }

    @Override
    public int count(Set<Desk> desks, State state, UserKey notBy, int most) {
        return before(desks, Set.of(state), notBy, Selection.first(most)).size();
    }

    @Override
    public List<HeadsUp> in(State state, UserKey notBy, Selection which) {
        return oldest(which, one -> isOthers(one, notBy) && one.state() == state);
    }

    private static boolean isOthers(HeadsUp one, UserKey notBy) {
        return !one.isUnused() && !one.ask().asker().equals(notBy);
    }

    @Override
    public List<HeadsUp> askedBy(UserKey person, Selection which) {
        return newest(which, one -> one.ask().asker().equals(person));
    }

    @Override
    public List<HeadsUp> decidedBy(UserKey person, Selection which) {
        return newest(
                which,
                one -> one.decision().filter(made -> made.by().equals(person)).isPresent());
    }

    @Override
    public List<HeadsUp> lapsing(Instant before, int limit) {
        return those(one -> one.until().isBefore(before) && (one.state() == State.OPEN || one.isUnused())).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<HeadsUp> reminding(Instant before, int limit) {
        return those(one -> one.state() == State.OPEN
                        && one.reminder()
                                .filter(next -> next.at().isBefore(before))
                                .isPresent())
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<HeadsUp> applying() {
        return those(one -> one.state() == State.APPLYING);
    }

    private List<HeadsUp> oldest(Selection which, Predicate<HeadsUp> wanted) {
        return those(wanted.and(one -> one.id() > which.beyond()).and(one -> isSelected(one, which))).stream()
                .limit(which.limit())
                .toList();
    }

    private List<HeadsUp> newest(Selection which, Predicate<HeadsUp> wanted) {
        return those(wanted.and(one -> which.beyond() == 0 || one.id() < which.beyond())
                        .and(one -> isSelected(one, which)))
                .stream()
                .sorted(OLDEST_FIRST.reversed())
                .limit(which.limit())
                .toList();
    }

    private static boolean isSelected(HeadsUp one, Selection which) {
        return which.client().map(one.ask().client()::equals).orElse(true)
                && which.field().map(one.ask().field()::equals).orElse(true);
    }

    private synchronized List<HeadsUp> those(Predicate<HeadsUp> which) {
        return all.values().stream().filter(which).toList();
    }
}
