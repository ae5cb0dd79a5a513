package app.continuum.jira.agency;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import app.continuum.core.away.Away;
import app.continuum.core.away.AwayBook;
import app.continuum.jira.away.AwayDirectory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Seating for tests, where everybody lives by the same clock. */
public final class Seatings {
    private Seatings() {}

    /** Seating while nobody is away. */
    public static Seating whileEverybodyIsThere(AgencyDirectory directory, People people) {
        return at(Clock.systemUTC(), directory, people);
    }

    /** Seating at the time of a clock, with those away. */
    public static Seating at(Clock clock, AgencyDirectory directory, People people, Away... windows) {
        AwayDirectory away = mock(AwayDirectory.class, withSettings().stubOnly());
        when(away.current()).thenReturn(new AwayBook(List.of(windows), person -> ZoneOffset.UTC));
        return new Seating(directory, away, people, clock);
    }
}
