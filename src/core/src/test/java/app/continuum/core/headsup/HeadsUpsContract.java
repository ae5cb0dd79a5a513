package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Why.Impact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every keeper of heads-ups. */
public abstract class HeadsUpsContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3_600);
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey CARL = new UserKey("carl");
    private static final Selection ALL = Selection.first(10);
    private static final Desk ACME = new Desk.OfSeat(new ClientKey("ACME"), Role.PRODUCER);
    private static final Desk GLOBEX = new Desk.OfSeat(new ClientKey("GLOBEX"), Role.PRODUCER);

    private HeadsUps headsUps = new InMemoryHeadsUps();

    protected abstract HeadsUps none();

    @BeforeEach
    void begin() {
        headsUps = none();
    }

    @Test
    void keepsEverythingThatWasSaid() {
        HeadsUp added = headsUps.add(open(ask(1, "ACME", "The client said so. \uD83D\uDE00 <b>")));
        HeadsUp decided = added.decided(
                State.AMENDED, new Decision(PAUL, Standing.DEPUTY, LATER, "2027-01-08", "Friday is better"));

        headsUps.keep(decided);

        assertThat(headsUps.find(added.id())).contains(decided);
        assertThat(headsUps.find(added.id() + 1)).isEmpty();
    }

    @Test
    void keepsWhatIsEditedSavedAndEnded() {
        HeadsUp added = headsUps.add(HeadsUp.granted(ask(1, "ACME", "Because"), State.GIVEN, NOON, LATER));
        HeadsUp next = added.edited(ask(1, "ACME", "Because I say so")).saved(LATER);

        headsUps.keep(next);

        assertThat(headsUps.find(added.id())).contains(next);
        headsUps.keep(next.ended(State.STALE));
        assertThat(headsUps.find(added.id()).map(HeadsUp::state)).contains(State.STALE);
    }

    @Test
    void keepsWhomToRemindAndWhomIsAsked() {
        HeadsUp back =
                headsUps.add(open(ask(1, "ACME", "Because").back(PAUL, new Why("Not so", false, Impact.UNSAID))));
        Reminder next = new Reminder(Escalation.HEAD_OF_DELIVERY, NOON);

        headsUps.keep(back.reminded(Optional.of(next)));

        assertThat(headsUps.find(back.id()).flatMap(HeadsUp::reminder)).contains(next);
        assertThat(headsUps.find(back.id()).flatMap(one -> one.ask().addressee()))
                .contains(ANNA);
        assertThat(headsUps.reminding(NOON, 10)).isEmpty();
        assertThat(headsUps.reminding(LATER, 10)).hasSize(1);
        assertThat(headsUps.count(Set.of(new Desk.OfPerson(ANNA)), State.OPEN, CARL, 10))
                .isEqualTo(1);
        assertThat(headsUps.count(Set.of(ACME), State.OPEN, CARL, 10)).isZero();
        headsUps.keep(back.reminded(Optional.empty()));
        assertThat(headsUps.reminding(LATER, 10)).isEmpty();
    }

    @Test
    void findsWhatWaitsForSomebody() {
        HeadsUp first = headsUps.add(open(ask(1, "ACME", "One")));
        HeadsUp second = headsUps.add(open(ask(2, "GLOBEX", "Two")));
        HeadsUp third = headsUps.add(open(ask(1, "ACME", "Three")));
        headsUps.add(HeadsUp.granted(ask(1, "ACME", "Four"), State.GIVEN, NOON, LATER));
        assertThat(headsUps.count(Set.of(ACME), State.OPEN, CARL, 10)).isEqualTo(2);
        HeadsUp fifth = headsUps.add(open(ask(1, "ACME", "Five")));
        assertThat(headsUps.count(Set.of(ACME), State.OPEN, CARL, 10)).isEqualTo(3);
        headsUps.keep(third.ended(State.WITHDRAWN));
        headsUps.keep(fifth.ended(State.WITHDRAWN));

        assertThat(waiting(Set.of(ACME), ALL)).containsExactly(first);
        assertThat(waiting(Set.of(ACME, GLOBEX), ALL)).containsExactly(first, second);
        assertThat(waiting(Set.of(ACME, GLOBEX), Selection.first(1))).containsExactly(first);
        assertThat(waiting(Set.of(ACME, GLOBEX), Selection.first(1).beyond(first.id())))
                .containsExactly(second);
        assertThat(waiting(Set.of(), ALL)).isEmpty();
        assertThat(headsUps.before(Set.of(ACME, GLOBEX), Set.of(State.OPEN), ANNA, ALL))
                .isEmpty();
        assertThat(headsUps.count(Set.of(ACME, GLOBEX), State.OPEN, CARL, 10)).isEqualTo(2);
        assertThat(headsUps.count(Set.of(ACME, GLOBEX), State.OPEN, ANNA, 10)).isZero();
        assertThat(headsUps.count(Set.of(ACME, GLOBEX), State.OPEN, CARL, 1)).isEqualTo(1);
        assertThat(headsUps.count(Set.of(), State.OPEN, CARL, 10)).isZero();
        assertThat(headsUps.pendingOf(1)).hasSize(2).contains(first);
    }

    /** Databases take only so many values in one question. */
    @Test
    void findsWhatWaitsBeforeAThousandSeats() {
        Set<Desk> desks = IntStream.rangeClosed(1, 1_200)
                .mapToObj(number -> new Desk.OfSeat(new ClientKey("C" + number), Role.PRODUCER))
                .collect(Collectors.toSet());
        HeadsUp last = headsUps.add(open(ask(1, "C1200", "Last")));
        HeadsUp first = headsUps.add(open(ask(1, "C1", "First")));

        assertThat(waiting(desks, ALL)).containsExactly(last, first);
        assertThat(waiting(desks, Selection.first(1))).containsExactly(last);
        assertThat(headsUps.count(desks, State.OPEN, CARL, 10)).isEqualTo(2);
    }

    @Test
    void findsWhatIsToBeAcknowledgedAndReviewedButNoUnusedPromise() {
        HeadsUp given = headsUps.add(HeadsUp.granted(ask(1, "ACME", "One"), State.GIVEN, NOON, LATER));
        HeadsUp flagged = headsUps.add(HeadsUp.flagged(ask(1, "ACME", "Two"), NOON));
        HeadsUp overridden = headsUps.add(HeadsUp.granted(ask(1, "ACME", "Three"), State.OVERRIDDEN, NOON, LATER));
        Set<State> told = Set.of(State.GIVEN, State.FLAGGED);

        assertThat(headsUps.before(Set.of(ACME), told, CARL, ALL)).containsExactly(flagged);
        assertThat(headsUps.in(State.OVERRIDDEN, CARL, ALL)).isEmpty();
        headsUps.keep(given.saved(NOON));
        headsUps.keep(overridden.saved(NOON));
        assertThat(headsUps.before(Set.of(ACME), told, CARL, ALL)).containsExactly(given.saved(NOON), flagged);
        assertThat(headsUps.in(State.OVERRIDDEN, CARL, ALL)).containsExactly(overridden.saved(NOON));
        assertThat(headsUps.in(State.OVERRIDDEN, ANNA, ALL)).isEmpty();
        assertThat(headsUps.pendingOf(1)).hasSize(3);
    }

    @Test
    void findsThoseOfAClientAndOfAField() {
        HeadsUp acme = headsUps.add(open(ask(1, "ACME", "One")));
        HeadsUp globex = headsUps.add(open(ask(2, "GLOBEX", "Two")));
        Selection ofGlobex = new Selection(Optional.of(new ClientKey("GLOBEX")), Optional.empty(), 0, 10);
        Selection ofBriefs = new Selection(Optional.empty(), Optional.of(FieldId.ASSIGNEE), 0, 10);

        assertThat(waiting(Set.of(ACME, GLOBEX), ofGlobex)).containsExactly(globex);
        assertThat(waiting(Set.of(ACME, GLOBEX), ofBriefs)).isEmpty();
        assertThat(headsUps.askedBy(ANNA, ofGlobex)).containsExactly(globex);
        assertThat(headsUps.askedBy(ANNA, Selection.first(10).beyond(globex.id())))
                .containsExactly(acme);
    }

    @Test
    void findsWhatSomebodyAskedAndDecided() {
        HeadsUp first = headsUps.add(open(ask(1, "ACME", "One")));
        HeadsUp second = headsUps.add(open(ask(2, "ACME", "Two")));
        HeadsUp declined = first.decided(State.DECLINED, new Decision(PAUL, Standing.LEAD, LATER, "", "No"));
        headsUps.keep(declined);

        assertThat(headsUps.askedBy(ANNA, ALL)).containsExactly(second, declined);
        assertThat(headsUps.askedBy(PAUL, ALL)).isEmpty();
        assertThat(headsUps.decidedBy(PAUL, ALL)).containsExactly(declined);
        assertThat(headsUps.decidedOf(1, LATER)).containsExactly(declined);
        assertThat(headsUps.decidedOf(1, LATER.plusSeconds(1))).isEmpty();
        assertThat(headsUps.decidedOf(2, NOON)).isEmpty();
    }

    @Test
    void findsWhatLapsesAndWhatWasBeingApplied() {
        HeadsUp lapsing = headsUps.add(open(ask(1, "ACME", "One")));
        HeadsUp unsaved = headsUps.add(HeadsUp.granted(ask(1, "ACME", "Two"), State.GIVEN, NOON, LATER));
        HeadsUp saved = headsUps.add(HeadsUp.granted(ask(1, "ACME", "Three"), State.GIVEN, NOON, LATER));
        headsUps.keep(saved.saved(NOON));
        HeadsUp applied = headsUps.add(open(ask(1, "ACME", "Four")))
                .decided(State.APPLYING, new Decision(PAUL, Standing.LEAD, LATER, "x", ""));
        headsUps.keep(applied);

        assertThat(headsUps.lapsing(LATER, 10)).isEmpty();
        assertThat(headsUps.lapsing(LATER.plusSeconds(1), 10)).containsExactly(lapsing, unsaved);
        assertThat(headsUps.applying()).containsExactly(applied);
    }

    private List<HeadsUp> waiting(Set<Desk> desks, Selection which) {
        return headsUps.before(desks, Set.of(State.OPEN), CARL, which);
    }

    private static HeadsUp open(Ask ask) {
        return HeadsUp.open(ask, NOON, LATER, new Reminder(Escalation.OWNER, LATER));
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

        HeadsUp added = headsUps.add(open(bare));

        assertThat(headsUps.find(added.id())).contains(added);
        assertThat(added.decision()).isEqualTo(Optional.empty());
    }
}
