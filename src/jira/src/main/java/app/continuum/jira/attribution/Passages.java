package app.continuum.jira.attribution;

import app.continuum.core.clients.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The requests that were let through on this node, for the watch to tell whose a change is. While a request runs it explains what happens on its thread; what Jira does for it
 * on another thread is explained for a while, once for each issue. Jira sends its events on the node that made the change, so nothing of this need be shared.
 */
public final class Passages {
    private static final Duration SHORTLY = Duration.ofMinutes(2);
    private static final Duration WHILE_A_TASK_RUNS = Duration.ofMinutes(30);
    private static final int MOST = 50_000;
    private static final ThreadLocal<Running> RUNNING = new ThreadLocal<>();

    private final Clock clock;
    private final Map<Place, Remembered> remembered = new ConcurrentHashMap<>();
    private volatile boolean witnessing;

    /** Passages by a clock. */
    public Passages(Clock clock) {
        this.clock = clock;
    }

    /** Notes that requests are met from now on: before, nobody can say that none explains a change. */
    public void witness() {
        witnessing = true;
    }

    private record Running(UserKey user, Explanation explanation) {}

    private record Place(UserKey user, long issueId) {}

    private record Remembered(Explanation explanation, Instant until) {}

    /** Notes that a request of a person is passed on, and so runs on this thread. */
    public void begin(UserKey user, Explanation explanation) {
        Running before = RUNNING.get();
        boolean same = before != null && before.user().equals(user);
        RUNNING.set(new Running(user, same ? before.explanation().and(explanation) : explanation));
    }

    /** Notes that the request of this thread has ended. */
    public void end() {
        RUNNING.remove();
    }

    /**
     * Remembers what a request may change, for events that come on another thread.
     *
     * @param asTask whether Jira does it in a task of its own, which may take a while
     */
    public void remember(UserKey user, Set<Long> issues, Explanation explanation, boolean asTask) {
        if (remembered.size() + issues.size() > MOST) {
            forgetThePast();
        }
        Instant until = clock.instant().plus(asTask ? WHILE_A_TASK_RUNS : SHORTLY);
        for (Long issue : issues) {
            remembered.merge(
                    new Place(user, issue),
                    new Remembered(explanation, until),
                    (one, other) -> new Remembered(one.explanation().and(other.explanation()), other.until()));
        }
    }

    private void forgetThePast() {
        Instant now = clock.instant();
        remembered.values().removeIf(one -> one.until().isBefore(now));
    }

    /** What explains a change of an issue in this person's name that is told just now; nothing where no request of theirs does. */
    public Optional<Explanation> explaining(UserKey author, long issueId) {
        if (!witnessing) {
            return Optional.of(Explanation.ofAnything());
        }
        Remembered known = remembered.remove(new Place(author, issueId));
        Running here = RUNNING.get();
        Optional<Explanation> before =
                Optional.ofNullable(known).filter(this::isRecent).map(Remembered::explanation);
        if (here == null || !here.user().equals(author)) {
            return before;
        }
        // the last step of a wizard saves what the steps before it have named
        return Optional.of(before.map(here.explanation()::and).orElse(here.explanation()));
    }

    private boolean isRecent(@Nullable Remembered known) {
        return known != null && !known.until().isBefore(clock.instant());
    }
}
