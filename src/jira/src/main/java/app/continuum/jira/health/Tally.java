package app.continuum.jira.health;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How often something failed, and what the last failure said. */
public final class Tally {
    private final AtomicLong failures = new AtomicLong();
    private volatile String last = "";

    /** Counts a failure. */
    public void failed(Throwable failure) {
        last = failure.toString();
        failures.incrementAndGet();
    }

    /** How often it failed. */
    public long failures() {
        return failures.get();
    }

    /** What the last failure said, where there was one. */
    public Optional<String> lastFailure() {
        return Optional.of(last).filter(text -> !text.isEmpty());
    }
}
