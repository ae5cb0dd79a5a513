package app.continuum.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every ledger keeps to, wherever it keeps its entries. */
public abstract class LedgerContract {

    private static final long ISSUE = 10_001;
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** A ledger with nothing in it. */
    protected abstract Ledger emptyLedger();

    @Test
    void givesBackWhatWasWrittenToTheLetter() {
        Ledger ledger = emptyLedger();
        LedgerEntry entry = entry(ISSUE, Optional.of(1L), FieldId.DUE_DATE, NOON);

        assertThat(ledger.write(entry)).isTrue();
        assertThat(ledger.ofIssue(ISSUE, 10)).containsExactly(entry);
    }

    @Test
    void givesBackAnEntryThatLacksWhatAnEntryMayLack() {
        Ledger ledger = emptyLedger();
        LedgerEntry bare = new LedgerEntry(
                NOON,
                Finder.WATCH,
                ISSUE,
                Optional.of(7L),
                new ClientKey("ACME"),
                FieldId.ASSIGNEE,
                "",
                "",
                Optional.empty(),
                ActorKind.PERSON,
                Role.PRODUCER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Outcome.ALLOWED,
                List.of(Reason.TOOK_UNASSIGNED));

        ledger.write(bare);

        assertThat(ledger.ofIssue(ISSUE, 10)).containsExactly(bare);
    }

    @Test
    void keepsLongAndStrangeValues() {
        Ledger ledger = emptyLedger();
        String brief = "Kühn & \"warm\" <b>'; -- \uD83C\uDFA8\n".repeat(500);
        LedgerEntry entry = entry(ISSUE, Optional.of(1L), new FieldId("customfield_10010"), NOON, brief);

        ledger.write(entry);

        assertThat(ledger.ofIssue(ISSUE, 10)).containsExactly(entry);
    }

    @Test
    void writesAValueDownThatNoDatabaseKeeps() {
        Ledger ledger = emptyLedger();

        assertThat(ledger.write(entry(ISSUE, Optional.of(1L), FieldId.DUE_DATE, NOON, "2027\u0000")))
                .isTrue();

        assertThat(ledger.ofIssue(ISSUE, 10)).singleElement().satisfies(entry -> assertThat(entry.to())
                .startsWith("2027"));
    }

    @Test
    void writesAChangeOnceHoweverManyFindItAtOnce() {
        Ledger ledger = emptyLedger();
        List<LedgerEntry> changes = LongStream.rangeClosed(1, 40)
                .mapToObj(group -> entry(ISSUE, Optional.of(group), FieldId.DUE_DATE, NOON))
                .toList();

        List<CompletableFuture<List<LedgerEntry>>> finders = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> ledger.writeAll(changes), work -> new Thread(work).start()))
                .limit(4)
                .toList();

        assertThat(finders.stream().flatMap(each -> each.join().stream())).hasSameSizeAs(changes);
        assertThat(ledger.ofIssue(ISSUE, 100)).containsExactlyInAnyOrderElementsOf(changes);
    }

    @Test
    void writesAChangeOnceWhoeverFindsItAgain() {
        Ledger ledger = emptyLedger();
        LedgerEntry first = entry(ISSUE, Optional.of(1L), FieldId.DUE_DATE, NOON);

        ledger.write(first);

        assertThat(ledger.write(entry(ISSUE, Optional.of(1L), FieldId.DUE_DATE, NOON.plusSeconds(60))))
                .isFalse();
        assertThat(ledger.ofIssue(ISSUE, 10)).containsExactly(first);
    }

    @Test
    void writesEachFieldOfOneChangeGroup() {
        Ledger ledger = emptyLedger();

        assertThat(ledger.write(entry(ISSUE, Optional.of(1L), FieldId.DUE_DATE, NOON)))
                .isTrue();
        assertThat(ledger.write(entry(ISSUE, Optional.of(1L), FieldId.ASSIGNEE, NOON)))
                .isTrue();
    }

    @Test
    void writesEveryRefusal() {
        Ledger ledger = emptyLedger();

        assertThat(ledger.write(entry(ISSUE, Optional.empty(), FieldId.DUE_DATE, NOON)))
                .isTrue();
        assertThat(ledger.write(entry(ISSUE, Optional.empty(), FieldId.DUE_DATE, NOON)))
                .isTrue();
        assertThat(ledger.ofIssue(ISSUE, 10)).hasSize(2);
    }

    @Test
    void readsTheNewestOfOneIssueFirstAndNoMoreThanAsked() {
        Ledger ledger = emptyLedger();
        for (long group = 1; group <= 5; group++) {
            ledger.write(entry(ISSUE, Optional.of(group), FieldId.DUE_DATE, NOON.plusSeconds(group)));
            ledger.write(entry(ISSUE + 1, Optional.of(100 + group), FieldId.DUE_DATE, NOON.plusSeconds(group)));
        }

        assertThat(ledger.ofIssue(ISSUE, 3))
                .extracting(LedgerEntry::changeGroup)
                .containsExactly(Optional.of(5L), Optional.of(4L), Optional.of(3L));
        assertThat(ledger.ofIssue(ISSUE + 2, 3)).isEmpty();
    }

    private static LedgerEntry entry(long issue, Optional<Long> changeGroup, FieldId field, Instant at) {
        return entry(issue, changeGroup, field, at, "2026-12-08");
    }

    private static LedgerEntry entry(
            long issue, Optional<Long> changeGroup, FieldId field, Instant at, String newValue) {
        return new LedgerEntry(
                at,
                changeGroup.isPresent() ? Finder.WATCH : Finder.GATE,
                issue,
                changeGroup,
                new ClientKey("ACME"),
                field,
                "2026-12-01",
                newValue,
                Optional.of(new UserKey("ann")),
                ActorKind.PERSON,
                Role.PRODUCER,
                Optional.of(new UserKey("ann")),
                Optional.of(new UserKey("paul")),
                Optional.of(CrossingBy.COUNTERPART),
                Optional.of(Mode.FLAG),
                changeGroup.isPresent() ? Outcome.FLAGGED : Outcome.REFUSED,
                List.of(Reason.CLIENT_CHANGES, Reason.BY_COUNTERPART));
    }
}
