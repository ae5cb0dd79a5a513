package app.continuum.jira.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the mark of the sweep keeps to, wherever Jira keeps its table. */
abstract class SweepMarkContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final SweepMark mark;

    SweepMarkContract(TestDatabase database) {
        mark = new SweepMark(TestTables.of(database, List.of(SweepRow.class)));
    }

    @Test
    void isUnsetBeforeTheFirstSweep() {
        assertThat(mark.read()).isEmpty();
    }

    @Test
    void saysWhatWasWrittenLast() {
        mark.write(NOON);
        mark.write(NOON.plusSeconds(60));

        assertThat(mark.read()).contains(NOON.plusSeconds(60));
    }
}
