package app.continuum.core.changes;

import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A record of changes that is forgotten with the test. */
public final class InMemoryChangeLog implements ChangeLog {
    private final List<Recorded> all = new ArrayList<>();

    @Override
    public void write(List<Change> changes, UserKey by, Instant at) {
        changes.forEach(change -> all.add(new Recorded(all.size() + 1, at, by, change)));
    }

    @Override
    public List<Recorded> find(Wanted wanted) {
        return all.stream()
                .filter(wanted::includes)
                .sorted(Comparator.comparingLong(Recorded::id).reversed())
                .limit(wanted.limit())
                .toList();
    }
}
