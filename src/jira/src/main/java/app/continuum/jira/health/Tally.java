package app.continuum.jira.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How often something was done and how often it failed on this node since it started, and what the last failure said. */
public final class Tally {
    private final Clock clock;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private volatile Optional<Instant> lastDone = Optional.empty();
    private volatile Optional<Failure> lastFailure = Optional.empty();

    /** A tally in which nothing was done yet. */
    Tally(Clock clock) {
        this.clock = clock;
    }

    /** One failure: when, and what it said. */
    public record Failure(Instant at, String what) {}

    /** Counts something that was done. */
    public void did() {
        lastDone = Optional.of(clock.instant());
        done.incrementAndGet();
    }

    /** Counts a failure. */
    public void failed(Throwable failure) {
        lastFailure = Optional.of(new Failure(clock.instant(), failure.toString()));
        failures.incrementAndGet();
    }

    /** How often it was done. */
    public long done() {
        return done.get();
    }

    /** When it was done last; nothing where it never was. */
    public Optional<Instant> lastDone() {
        return lastDone;
    }

    /** How often it failed. */
    public long failures() {
        return failures.get();
    }

    /** The last failure, where there was one. */
    public Optional<Failure> lastFailure() {
        return lastFailure;
    }
}
