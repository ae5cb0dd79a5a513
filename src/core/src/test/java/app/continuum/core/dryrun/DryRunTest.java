package app.continuum.core.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Reason;
import app.continuum.core.policy.Treatment;
import app.continuum.core.policy.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DryRunTest {
    private static final FieldChange MOVED =
            new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", "2026-12-24");
    private static final FieldChange FILLED = new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "", "2026-12-24");

    @Test
    void triesACrossingByTheCounterpartInEveryMode() {
        PastCase past = only(Past.by("am"), MOVED);

        assertThat(past.place()).isEqualTo(new Place(new ClientKey("ACME"), FieldId.DUE_DATE));
        assertThat(past.trial().kind()).isEqualTo(Kind.COUNTERPART);
        assertThat(past.trial().outcomes())
                .isEqualTo(Map.of(
                        Mode.OBSERVE, Outcome.RECORDED,
                        Mode.FLAG, Outcome.FLAGGED,
                        Mode.HEADS_UP, Outcome.HEADS_UP_NEEDED,
                        Mode.BLOCK, Outcome.REFUSED));
        assertThat(past.reasons()).containsExactly(Reason.BY_COUNTERPART);
    }

    @Test
    void asksTheModeForOthersWhereAnOtherCrosses() {
        Trial trial = only(Past.by("developer"), MOVED).trial();

        assertThat(trial.kind()).isEqualTo(Kind.OTHER);
        assertThat(trial.under(Mode.BLOCK, Mode.FLAG)).isEqualTo(Outcome.FLAGGED);
        assertThat(only(Past.by("am"), MOVED).trial().under(Mode.BLOCK, Mode.FLAG))
                .isEqualTo(Outcome.REFUSED);
    }

    @ParameterizedTest
    @EnumSource
    void neverRefusesWhatAnOwnerDid(Mode mode) {
        Trial trial = only(Past.by("producer"), MOVED).trial();

        assertThat(trial.kind()).isEqualTo(Kind.OWNER);
        assertThat(trial.under(mode)).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void tellsACombinedSeatFromAnOwners() {
        PastCase past = Past.on(Past.combined("solo"), EmptySeat.FLAG)
                .of(new Edit(Past.by("solo"), List.of(MOVED)))
                .get(0);

        assertThat(past.trial().kind()).isEqualTo(Kind.COMBINED);
        assertThat(past.trial().under(Mode.BLOCK)).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void keepsTheCourtesiesAsTheyAre() {
        assertThat(only(Past.by("developer"), FILLED).trial().kind()).isEqualTo(Kind.COURTESY);
        Guard without = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.OBSERVE, Mode.OBSERVE)
                .withCourtesies(Map.of(Courtesy.FILL_EMPTY, Reach.NOBODY));

        PastCase past = Past.on(Past.acme(without), EmptySeat.FLAG)
                .of(new Edit(Past.by("developer"), List.of(FILLED)))
                .get(0);

        assertThat(past.trial().kind()).isEqualTo(Kind.OTHER);
        assertThat(past.trial().under(Mode.BLOCK)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void keepsWhatHoldsWhileNobodySitsInTheOwningSeat() {
        assertThat(unseated(EmptySeat.ALLOW).kind()).isEqualTo(Kind.EMPTY_SEAT);
        assertThat(unseated(EmptySeat.ALLOW).under(Mode.BLOCK)).isEqualTo(Outcome.ALLOWED);
        assertThat(unseated(EmptySeat.FLAG).kind()).isEqualTo(Kind.COUNTERPART);
        assertThat(unseated(EmptySeat.FLAG).under(Mode.BLOCK)).isEqualTo(Outcome.FLAGGED);
        assertThat(unseated(EmptySeat.FLAG).under(Mode.OBSERVE)).isEqualTo(Outcome.RECORDED);
        assertThat(unseated(EmptySeat.BLOCK).under(Mode.BLOCK)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void keepsHowAccountsAreMet() {
        Trial trusted = only(account(Treatment.TRUSTED), MOVED).trial();
        Trial flagged = only(account(Treatment.FLAGGED), MOVED).trial();
        Trial asAPerson = only(account(Treatment.AS_A_PERSON), MOVED).trial();

        assertThat(trusted.kind()).isEqualTo(Kind.TRUSTED);
        assertThat(trusted.under(Mode.BLOCK)).isEqualTo(Outcome.RECORDED);
        assertThat(flagged.kind()).isEqualTo(Kind.OTHER);
        assertThat(flagged.under(Mode.BLOCK)).isEqualTo(Outcome.FLAGGED);
        assertThat(asAPerson.under(Mode.BLOCK)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void countsNeitherWhatNobodyGuardsNorWhatChangesNothing() {
        FieldChange unguarded = new FieldChange(new FieldId("summary"), ValueKind.TEXT, "a", "b");
        FieldChange same = new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", "2026-12-01 00:00:00.0");

        assertThat(Past.on(Past.acme(), EmptySeat.FLAG).of(new Edit(Past.by("am"), List.of(unguarded, same))))
                .isEmpty();
        assertThat(Past.nobodys().of(new Edit(Past.by("am"), List.of(MOVED)))).isEmpty();
    }

    @Test
    void countsAChangeOfClientAsAChangeOfEveryGuardedField() {
        List<PastCase> cases = Past.moving().of(new Edit(Past.by("developer"), List.of(FILLED)));

        assertThat(cases).extracting(PastCase::change).contains(FILLED).hasSize(Past.GUARDED.size());
        assertThat(cases)
                .allSatisfy(past -> assertThat(past.reasons()).contains(Reason.CLIENT_CHANGES))
                .allSatisfy(past -> assertThat(past.trial().under(Mode.BLOCK)).isEqualTo(Outcome.REFUSED));
    }

    private static Trial unseated(EmptySeat setting) {
        return Past.on(Past.withoutProducer(), setting)
                .of(new Edit(Past.by("am"), List.of(MOVED)))
                .get(0)
                .trial();
    }

    private static Actor account(Treatment treatment) {
        return new Actor(Optional.of(Past.key("sync")), ActorKind.INTEGRATION, treatment);
    }

    private static PastCase only(Actor actor, FieldChange change) {
        List<PastCase> cases = Past.on(Past.acme(), EmptySeat.FLAG).of(new Edit(actor, List.of(change)));
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }
}
