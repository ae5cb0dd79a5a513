package app.continuum.core.dryrun;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far back a dry run looks.
 *
 * @param days 0 for everything there is
 */
public record Period(int days) {
    /** What is proposed at first. */
    public static final Period FIRST = new Period(90);
    /** Everything there is. */
    public static final Period EVERYTHING = new Period(0);

    private static final int LONGEST = 3650;

    public Period {
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException("A period has 1 to " + LONGEST + " days, or 0 for everything");
        }
    }

    /** The period that a text spells; nothing where it spells none. */
    public static Optional<Period> parse(String text) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) <= LONGEST
                ? Optional.of(new Period(Integer.parseInt(text)))
                : Optional.empty();
    }

    /** Whether it has no beginning. */
    public boolean isEverything() {
        return days == 0;
    }

    /** When it began; nothing where it has no beginning. */
    public Optional<Instant> since(Instant now) {
        return isEverything() ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
    }
}
