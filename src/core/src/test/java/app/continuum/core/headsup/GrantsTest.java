package app.continuum.core.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Why.Impact;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Grant;
import app.continuum.core.policy.ValueKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey PAUL = new UserKey("paul");
    private static final Ask ASK = new Ask(
            1,
            FieldId.DUE_DATE,
            new ClientKey("ACME"),
            Role.PRODUCER,
            ANNA,
            "2026-12-12",
            "2026-12-19",
            "19/Dec/26",
            new Why("Because", false, Impact.UNSAID));
    private static final FieldChange CHANGE =
            new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-12", "2026-12-19");

    private final HeadsUps headsUps = new InMemoryHeadsUps();
    private final Grants grants = new Grants(headsUps);

    @Test
    void isUsedOnceAndSaysSoOnce() {
        headsUps.add(HeadsUp.granted(ASK, State.OVERRIDDEN, NOON, NOON.plusSeconds(600)));
        Instant saved = NOON.plusSeconds(60);

        assertThat(grants.of(1, ANNA, saved)).extracting(Grant::kind).containsExactly(Grant.Kind.OVERRIDE);
        assertThat(grants.saved(1, Actor.person(ANNA), ANNA, List.of(CHANGE), saved))
                .hasSize(1);
        assertThat(grants.saved(1, Actor.person(ANNA), ANNA, List.of(CHANGE), saved))
                .isEmpty();
        assertThat(grants.of(1, ANNA, saved)).hasSize(1);
        assertThat(grants.of(1, ANNA, saved.plusSeconds(1))).isEmpty();
    }

    @Test
    void isOverAfterAWhile() {
        headsUps.add(HeadsUp.granted(ASK, State.GIVEN, NOON, NOON.plusSeconds(600)));

        assertThat(grants.of(1, ANNA, NOON.plusSeconds(601))).isEmpty();
        assertThat(grants.of(1, PAUL, NOON)).isEmpty();
        assertThat(grants.of(2, ANNA, NOON)).isEmpty();
    }

    @Test
    void isWhatWasAgreedWhileItIsWritten() {
        HeadsUp back = headsUps.add(open(ASK.back(PAUL, new Why("Please", false, Impact.UNSAID))));
        headsUps.keep(back.decided(State.ACCEPTED, new Decision(ANNA, Standing.ADDRESSEE, NOON, "2026-12-12", "")));

        assertThat(grants.after(1, ANNA, NOON.plusSeconds(2)))
                .containsExactly(
                        new Grant(Grant.Kind.AGREED, ANNA, FieldId.DUE_DATE, "2026-12-19", "2026-12-12", "2026-12-12"));
        assertThat(grants.after(1, ANNA, NOON.plus(Duration.ofMinutes(2)))).isEmpty();
        assertThat(grants.of(1, ANNA, NOON.plusSeconds(2))).isEmpty();
        assertThat(grants.after(1, PAUL, NOON.plusSeconds(2))).isEmpty();
    }

    @Test
    void knowsWhatWasWrittenByADecisionAndByNoOther() {
        HeadsUp asked = headsUps.add(open(ASK));
        assertThat(grants.wrote(1, PAUL, List.of(CHANGE), NOON)).isFalse();
        headsUps.keep(asked.decided(State.ACCEPTED, new Decision(PAUL, Standing.LEAD, NOON, "2026-12-19", "")));

        FieldChange other = new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-19", "2026-12-30");
        assertThat(grants.wrote(1, PAUL, List.of(CHANGE), NOON.plusSeconds(2))).isTrue();
        assertThat(grants.wrote(1, PAUL, List.of(other), NOON.plusSeconds(2))).isFalse();
        assertThat(grants.wrote(1, ANNA, List.of(CHANGE), NOON.plusSeconds(2))).isFalse();
        assertThat(grants.wrote(2, PAUL, List.of(CHANGE), NOON.plusSeconds(2))).isFalse();
        assertThat(grants.wrote(1, PAUL, List.of(CHANGE, other), NOON)).isFalse();
        assertThat(grants.wrote(1, PAUL, List.of(), NOON)).isFalse();
        assertThat(grants.wrote(1, PAUL, List.of(CHANGE), NOON.plus(Duration.ofMinutes(2))))
                .isFalse();
        assertThat(grants.wrote(1, PAUL, List.of(CHANGE), NOON.minusSeconds(30)))
                .isFalse();
    }

    @Test
    void knowsThatADeclinedOrAcknowledgedOneWroteNothing() {
        HeadsUp asked = headsUps.add(open(ASK));
        headsUps.keep(asked.decided(State.DECLINED, new Decision(PAUL, Standing.LEAD, NOON, "2026-12-19", "No way")));

        assertThat(grants.wrote(1, PAUL, List.of(CHANGE), NOON)).isFalse();
        headsUps.keep(asked.decided(State.ACKNOWLEDGED, new Decision(PAUL, Standing.LEAD, NOON, "2026-12-19", "")));
        assertThat(grants.wrote(1, PAUL, List.of(CHANGE), NOON)).isFalse();
    }

    private static HeadsUp open(Ask ask) {
        return HeadsUp.open(ask, NOON, NOON.plusSeconds(600), new Reminder(Escalation.OWNER, NOON));
    }
}
