package app.continuum.core.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a record of changes keeps to, wherever it is kept. */
public abstract class ChangeLogContract {
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final UserKey HEAD = new UserKey("head");
    private static final UserKey ADMIN = new UserKey("admin");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Change SETTING =
            new Change(Optional.empty(), ChangeKind.SETTING, "failClosed", "false", "true");
    private static final Change GUARD =
            new Change(Optional.of(ACME), ChangeKind.GUARD_CHANGED, "duedate", "counterpart=FLAG", "counterpart=BLOCK");
    private static final Change LEAD = new Change(Optional.of(ACME), ChangeKind.LEAD, "PRODUCER", "", "paul");

    private final ChangeLog log;

    protected ChangeLogContract(ChangeLog log) {
        this.log = log;
    }

    @BeforeEach
    void write() {
        log.write(List.of(SETTING, GUARD), HEAD, MONDAY);
        log.write(List.of(LEAD), ADMIN, TUESDAY);
    }

    @Test
    void givesBackWhatWasWrittenTheNewestFirst() {
        List<Recorded> found = log.find(Wanted.newest(9));

        assertThat(found).extracting(Recorded::change).containsExactly(LEAD, GUARD, SETTING);
        assertThat(found).extracting(Recorded::by).containsExactly(ADMIN, HEAD, HEAD);
        assertThat(found).extracting(Recorded::at).containsExactly(TUESDAY, MONDAY, MONDAY);
    }

    @Test
    void findsByClientPersonKindAndTime() {
        Optional<Long> all = Optional.empty();

        assertThat(find(Optional.of(ACME), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), all))
                .containsExactly(LEAD, GUARD);
        assertThat(find(Optional.empty(), Optional.of(HEAD), Optional.empty(), Optional.empty(), Optional.empty(), all))
                .containsExactly(GUARD, SETTING);
        assertThat(find(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ChangeKind.SETTING),
                        Optional.empty(),
                        Optional.empty(),
                        all))
                .containsExactly(SETTING);
        assertThat(find(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(TUESDAY),
                        Optional.empty(),
                        all))
                .containsExactly(LEAD);
        assertThat(find(
                        Optional.of(ACME),
                        Optional.of(HEAD),
                        Optional.empty(),
                        Optional.of(MONDAY),
                        Optional.of(TUESDAY),
                        all))
                .containsExactly(GUARD);
    }

    @Test
    void goesOnAfterAPage() {
        List<Recorded> page = log.find(Wanted.newest(2));

        assertThat(page).hasSize(2);
        assertThat(find(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(page.get(1).id())))
                .containsExactly(SETTING);
    }

    @Test
    void keepsLongTexts() {
        String why = "why=" + "ä\\n".repeat(2_000);
        log.write(List.of(new Change(Optional.of(ACME), ChangeKind.COMBINED_SEAT, "", "", why)), HEAD, TUESDAY);

        assertThat(log.find(Wanted.newest(1)))
                .extracting(recorded -> recorded.change().after())
                .containsExactly(why);
    }

    private List<Change> find(
            Optional<ClientKey> client,
            Optional<UserKey> by,
            Optional<ChangeKind> kind,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Long> beyond) {
        return log.find(new Wanted(client, by, kind, from, until, beyond, 9)).stream()
                .map(Recorded::change)
                .toList();
    }
}
