package app.continuum.jira.health;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How often something failed, and what the last failure said. */
public final class Tally {
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<String> last = new AtomicReference<>("");

    /** Counts a failure. */
    public void failed(Throwable failure) {
        last.set(failure.toString());
        failures.incrementAndGet();
    }

    /** How often it failed. */
    public long failures() {
        return failures.get();
    }

    /** What the last failure said, where there was one. */
    public Optional<String> lastFailure() {
        return failures() == 0 ? Optional.empty() : Optional.of(last.get());
    }
}
