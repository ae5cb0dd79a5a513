package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.HeadsUps.Desk;
import app.continuum.core.headsup.Why.Impact;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every keeper of heads-ups. */
public abstract class HeadsUpsContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3_600);
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey PAUL = new UserKey("paul");
    private static final Desk ACME = new Desk(new ClientKey("ACME"), Role.PRODUCER);
    private static final Desk GLOBEX = new Desk(new ClientKey("GLOBEX"), Role.PRODUCER);

    private HeadsUps headsUps = new InMemoryHeadsUps();

    protected abstract HeadsUps none();

    @BeforeEach
    void begin() {
        headsUps = none();
    }

    @Test
    void keepsEverythingThatWasSaid() {
        HeadsUp added = headsUps.add(ask(1, "ACME", "The client said so. \uD83D\uDE00 <b>"), State.OPEN, NOON, LATER);
        HeadsUp decided = added.decided(
                State.AMENDED, new Decision(PAUL, Standing.DEPUTY, LATER, "2027-01-08", "Friday is better"));

        headsUps.keep(decided);

        assertThat(headsUps.find(added.id())).contains(decided);
        assertThat(headsUps.find(added.id() + 1)).isEmpty();
    }

    @Test
    void keepsWhatIsEditedSavedAndEnded() {
        HeadsUp added = headsUps.add(ask(1, "ACME", "Because"), State.GIVEN, NOON, LATER);
        HeadsUp next = added.edited(ask(1, "ACME", "Because I say so")).saved(LATER);

        headsUps.keep(next);

        assertThat(headsUps.find(added.id())).contains(next);
        headsUps.keep(next.ended(State.STALE));
        assertThat(headsUps.find(added.id()).map(HeadsUp::state)).contains(State.STALE);
    }

    @Test
    void findsWhatWaitsForSomebody() {
        HeadsUp first = headsUps.add(ask(1, "ACME", "One"), State.OPEN, NOON, LATER);
        HeadsUp second = headsUps.add(ask(2, "GLOBEX", "Two"), State.OPEN, NOON, LATER);
        HeadsUp third = headsUps.add(ask(1, "ACME", "Three"), State.OPEN, NOON, LATER);
        headsUps.add(ask(1, "ACME", "Four"), State.GIVEN, NOON, LATER);
        headsUps.keep(third.ended(State.WITHDRAWN));

        assertThat(headsUps.before(Set.of(ACME), State.OPEN, 10)).containsExactly(first);
        assertThat(headsUps.before(Set.of(ACME, GLOBEX), State.OPEN, 10)).containsExactly(first, second);
        assertThat(headsUps.before(Set.of(ACME, GLOBEX), State.OPEN, 1)).containsExactly(first);
        assertThat(headsUps.before(Set.of(), State.OPEN, 1)).isEmpty();
        assertThat(headsUps.count(Set.of(ACME, GLOBEX), State.OPEN)).isEqualTo(2);
        assertThat(headsUps.count(Set.of(), State.OPEN)).isZero();
        assertThat(headsUps.pendingOf(1)).hasSize(2).contains(first);
    }

    @Test
    void findsWhatSomebodyAskedAndDecided() {
        HeadsUp first = headsUps.add(ask(1, "ACME", "One"), State.OPEN, NOON, LATER);
        HeadsUp second = headsUps.add(ask(2, "ACME", "Two"), State.OPEN, NOON, LATER);
        HeadsUp declined = first.decided(State.DECLINED, new Decision(PAUL, Standing.LEAD, LATER, "", "No"));
        headsUps.keep(declined);

        assertThat(headsUps.askedBy(ANNA, 10)).containsExactly(second, declined);
        assertThat(headsUps.askedBy(PAUL, 10)).isEmpty();
        assertThat(headsUps.decidedBy(PAUL, 10)).containsExactly(declined);
    }

    @Test
    void findsWhatLapsesAndWhatWasBeingApplied() {
        HeadsUp lapsing = headsUps.add(ask(1, "ACME", "One"), State.OPEN, NOON, LATER);
        HeadsUp unsaved = headsUps.add(ask(1, "ACME", "Two"), State.GIVEN, NOON, LATER);
        HeadsUp saved = headsUps.add(ask(1, "ACME", "Three"), State.GIVEN, NOON, LATER);
        headsUps.keep(saved.saved(NOON));
        HeadsUp applied = headsUps.add(ask(1, "ACME", "Four"), State.OPEN, NOON, LATER)
                .decided(State.APPLYING, new Decision(PAUL, Standing.LEAD, LATER, "x", ""));
        headsUps.keep(applied);

        assertThat(headsUps.lapsing(LATER, 10)).isEmpty();
        assertThat(headsUps.lapsing(LATER.plusSeconds(1), 10)).containsExactly(lapsing, unsaved);
        assertThat(headsUps.applying()).containsExactly(applied);
    }

    private static Ask ask(long issue, String client, String reason) {
        return new Ask(
                issue,
                FieldId.DUE_DATE,
                new ClientKey(client),
                Role.PRODUCER,
                ANNA,
                "2026-12-12",
                "2026-12-19",
                "19/Dec/26",
                new Why(reason, true, new Impact("", "A week later", "")));
    }

    /** Nothing of an optional kind is lost where it is not said. */
    @Test
    void keepsWhatWasNotSaidAsNotSaid() {
        Ask bare = new Ask(
                1,
                FieldId.DUE_DATE,
                new ClientKey("ACME"),
                Role.PRODUCER,
                ANNA,
                "",
                "",
                "",
                new Why("Because", false, Impact.UNSAID));

        HeadsUp added = headsUps.add(bare, State.OPEN, NOON, LATER);

        assertThat(headsUps.find(added.id())).contains(added);
        assertThat(added.decision()).isEqualTo(Optional.empty());
    }
}
