package app.continuum.jira.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Count;
import app.continuum.core.dryrun.Guarded;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.dryrun.Period;
import app.continuum.core.dryrun.Place;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.dryrun.Trial;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the archive of dry runs keeps to, wherever Jira keeps its tables. */
abstract class ArchiveContract {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UserKey HEAD = new UserKey("head");
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final ClientKey GLOBEX = new ClientKey("GLOBEX");
    private static final FieldId DUE = FieldId.DUE_DATE;
    private static final Trial CROSSED = new Trial(
            Kind.COUNTERPART,
            Map.of(
                    Mode.OBSERVE, Outcome.RECORDED,
                    Mode.FLAG, Outcome.FLAGGED,
                    Mode.HEADS_UP, Outcome.HEADS_UP_NEEDED,
                    Mode.BLOCK, Outcome.REFUSED));
    private static final Trial OWNED = new Trial(
            Kind.OWNER,
            Map.of(
                    Mode.OBSERVE, Outcome.ALLOWED,
                    Mode.FLAG, Outcome.ALLOWED,
                    Mode.HEADS_UP, Outcome.ALLOWED,
                    Mode.BLOCK, Outcome.ALLOWED));

    private final Archive archive;

    ArchiveContract(TestDatabase database) {
        archive = new Archive(TestTables.of(database, List.of(RunRow.class, TotalRow.class, CaseRow.class)));
    }

    @Test
    void knowsOfNoRunAtFirst() {
        assertThat(archive.latest()).isEmpty();
        assertThat(archive.latestDone()).isEmpty();
    }

    @Test
    void keepsHowFarARunHasCome() {
        Run run = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);
        Progress progress = new Progress(500, 3_036, 2_100, 412);

        assertThat(archive.beat(run.id(), progress, NOW.plusSeconds(1))).isTrue();

        assertThat(archive.latest())
                .contains(new Run(run.id(), HEAD, NOW, Period.FIRST, RunState.RUNNING, progress, NOW.plusSeconds(1)));
        assertThat(archive.latestDone()).isEmpty();
    }

    @Test
    void takesARunWhoseNodeSaysNothingForStopped() {
        archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);

        assertThat(archive.latest()
                        .orElseThrow()
                        .seenAt(NOW.plus(Duration.ofSeconds(60)))
                        .state())
                .isEqualTo(RunState.RUNNING);
        assertThat(archive.latest()
                        .orElseThrow()
                        .seenAt(NOW.plus(Duration.ofSeconds(61)))
                        .state())
                .isEqualTo(RunState.STOPPED);
    }

    @Test
    void tellsARunThatWasStoppedThatItIsNoLongerWanted() {
        Run run = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);
        archive.end(run.id(), RunState.STOPPED, Progress.NONE, NOW);

        assertThat(archive.beat(run.id(), Progress.NONE, NOW)).isFalse();
        archive.done(run.id(), new Count(), Progress.NONE, NOW);

        assertThat(archive.latest().orElseThrow().state()).isEqualTo(RunState.STOPPED);
        assertThat(archive.latestDone()).isEmpty();
    }

    @Test
    void givesBackWhatWasCountedByFieldAndByPlace() {
        Run run = archive.begin(HEAD, Period.EVERYTHING, Guarded.NOTHING, NOW);
        Count count = new Count();
        count.add(new Place(ACME, DUE), CROSSED);
        count.add(new Place(ACME, DUE), OWNED);
        count.add(new Place(ACME, FieldId.ASSIGNEE), OWNED);
        count.add(new Place(GLOBEX, DUE), CROSSED);

        archive.done(run.id(), count, Progress.NONE, NOW);

        TotalTable totals = archive.totals();
        assertThat(totals.byField(run.id()))
                .isEqualTo(Map.of(
                        DUE,
                        new Tally(Map.of(CROSSED, 2L, OWNED, 1L)),
                        FieldId.ASSIGNEE,
                        new Tally(Map.of(OWNED, 1L))));
        assertThat(totals.byPlace(run.id(), GLOBEX))
                .isEqualTo(Map.of(new Place(GLOBEX, DUE), new Tally(Map.of(CROSSED, 1L))));
        assertThat(totals.byPlace(run.id()))
                .isEqualTo(Map.of(
                        new Place(ACME, DUE), new Tally(Map.of(CROSSED, 1L, OWNED, 1L)),
                        new Place(ACME, FieldId.ASSIGNEE), new Tally(Map.of(OWNED, 1L)),
                        new Place(GLOBEX, DUE), new Tally(Map.of(CROSSED, 1L))));
        assertThat(totals.places(run.id())).isEqualTo(3);
        assertThat(totals.byPlace(run.id(), 1, 2).keySet())
                .containsExactly(new Place(ACME, DUE), new Place(GLOBEX, DUE));
    }

    @Test
    void keepsWhereARunLooked() {
        Guarded guarded = new Guarded(Map.of(
                ACME,
                Set.of(DUE, FieldId.ASSIGNEE),
                GLOBEX,
                Set.of(DUE, FieldId.ASSIGNEE),
                new ClientKey("INITECH"),
                Set.of(new FieldId("customfield_10100")),
                new ClientKey("HOOLI"),
                Set.of()));

        Run run = archive.begin(HEAD, Period.FIRST, guarded, NOW);
        Run blind = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);

        assertThat(archive.guarded(run)).isEqualTo(guarded);
        assertThat(archive.guarded(blind)).isEqualTo(Guarded.NOTHING);
    }

    @Test
    void findsTheChangesBehindANumberTheNewestFirst() {
        Run run = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);
        KeptCase crossed = kept(1, ACME, CROSSED);
        KeptCase owned = kept(2, ACME, OWNED);
        KeptCase elsewhere = kept(3, GLOBEX, CROSSED);
        archive.keep(run.id(), List.of(crossed, owned, elsewhere));
        CaseTable cases = archive.cases();

        assertThat(cases.find(run.id(), Selection.ALL, 0, 50)).containsExactly(elsewhere, owned, crossed);
        assertThat(cases.find(run.id(), Selection.ALL, 1, 1)).containsExactly(owned);
        assertThat(cases.find(run.id(), of(Optional.of(ACME), Optional.of(Outcome.REFUSED)), 0, 50))
                .containsExactly(crossed);
        assertThat(cases.count(run.id(), of(Optional.empty(), Optional.of(Outcome.REFUSED))))
                .isEqualTo(2);
        assertThat(cases.count(
                        run.id(),
                        new Selection(
                                Optional.empty(),
                                Optional.of(DUE),
                                Optional.of(Kind.OWNER),
                                Mode.FLAG,
                                Optional.of(Outcome.ALLOWED))))
                .isEqualTo(1);
        assertThat(cases.count(run.id() + 1, Selection.ALL)).isZero();
    }

    @Test
    void keepsWhatItCanOfALongValue() {
        Run run = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);
        KeptCase brief = new KeptCase(
                1,
                1,
                new Place(ACME, new FieldId("description")),
                NOW,
                Optional.empty(),
                "a\0b",
                "x".repeat(300),
                CROSSED,
                List.of(Reason.BY_COUNTERPART, Reason.EMPTY_SEAT));
        archive.keep(run.id(), List.of(brief));

        KeptCase kept = archive.cases().find(run.id(), Selection.ALL, 0, 1).get(0);
        assertThat(kept.from()).isEqualTo("a\uFFFDb");
        assertThat(kept.to()).hasSize(255).endsWith("\u2026");
        assertThat(kept.by()).isEmpty();
        assertThat(kept.reasons()).isEqualTo(brief.reasons());
    }

    @Test
    void forgetsEarlierRunsAsSoonAsANewOneIsDone() {
        Run first = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);
        Count count = new Count();
        count.add(new Place(ACME, DUE), CROSSED);
        for (int i = 0; i < 3; i++) {
            archive.keep(first.id(), List.of(kept(i, ACME, CROSSED)));
        }
        archive.done(first.id(), count, Progress.NONE, NOW);
        Run second = archive.begin(HEAD, Period.FIRST, Guarded.NOTHING, NOW);
        assertThat(archive.latestDone().orElseThrow().id()).isEqualTo(first.id());

        archive.done(second.id(), new Count(), Progress.NONE, NOW);

        assertThat(archive.latestDone().orElseThrow().id()).isEqualTo(second.id());
        assertThat(archive.cases().count(first.id(), Selection.ALL)).isZero();
        assertThat(archive.totals().places(first.id())).isZero();
    }

    private static Selection of(Optional<ClientKey> client, Optional<Outcome> outcome) {
        return new Selection(client, Optional.empty(), Optional.empty(), Mode.BLOCK, outcome);
    }

    private static KeptCase kept(int number, ClientKey client, Trial trial) {
        return new KeptCase(
                10_000 + number,
                20_000 + number,
                new Place(client, DUE),
                NOW.plusSeconds(number),
                Optional.of(HEAD),
                "",
                "2026-12-0" + (number + 1),
                trial,
                List.of(Reason.BY_COUNTERPART));
    }
}
