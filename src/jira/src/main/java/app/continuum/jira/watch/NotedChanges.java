package app.continuum.jira.watch;

import app.continuum.jira.attribution.Explanation;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The change groups the watch has noted and not read yet, each with what explains it. */
public final class NotedChanges {
    private final Map<Long, Optional<Explanation>> noted = new ConcurrentHashMap<>();

    /** Notes a change group. */
    public void note(long changeGroup, Optional<Explanation> explanation) {
        noted.put(changeGroup, explanation);
    }

    /** What explains a change group; nothing where no request does. */
    Optional<Explanation> explanation(long changeGroup) {
        return noted.getOrDefault(changeGroup, Optional.empty());
    }

    /** Forgets a change group: it is written, or given up. */
    public void done(long changeGroup) {
        noted.remove(changeGroup);
    }

    void forget() {
        noted.clear();
    }

    /** Whether the watch has a change group still before it. */
    public boolean contain(long changeGroup) {
        return noted.containsKey(changeGroup);
    }
}
