package app.continuum.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.ValueKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerEntryTest {

    private static final Actor ANN = Actor.person(new UserKey("ann"));
    private static final Guard GUARD = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.FLAG, Mode.OBSERVE);
    private static final Client ACME = new Client(
            new ClientKey("ACME"),
            "Acme",
            Seat.of(new UserKey("ann")),
            Seat.of(new UserKey("paul")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false);

    @Test
    void remembersSeatsAndModeInForceAtThatMoment() {
        LedgerEntry entry = entry(FieldId.DUE_DATE, "2026-12-08").orElseThrow();

        assertThat(entry.client()).isEqualTo(ACME.key());
        assertThat(entry.accountManager()).contains(new UserKey("ann"));
        assertThat(entry.producer()).contains(new UserKey("paul"));
        assertThat(entry.owner()).isEqualTo(Role.PRODUCER);
        assertThat(entry.crossing()).contains(CrossingBy.COUNTERPART);
        assertThat(entry.mode()).contains(Mode.FLAG);
        assertThat(entry.outcome()).isEqualTo(Outcome.FLAGGED);
    }

    @Test
    void isNotMadeWhereNothingChanged() {
        assertThat(entry(FieldId.DUE_DATE, "2026-12-01")).isEmpty();
    }

    @Test
    void isNotMadeWhereNoGuardWasAsked() {
        assertThat(entry(new FieldId("summary"), "New")).isEmpty();
    }

    private static Optional<LedgerEntry> entry(FieldId field, String to) {
        FieldChange change = new FieldChange(field, ValueKind.DATE, "2026-12-01", to);
        Jurisdiction jurisdiction = new Jurisdiction(ACME, Map.of(GUARD.field(), GUARD));
        Ground ground = Ground.of(List.of(jurisdiction), EmptySeat.FLAG);
        LedgerEntry.Occasion occasion = new LedgerEntry.Occasion(Instant.EPOCH, Finder.WATCH, 10_001, Optional.of(1L));
        return LedgerEntry.of(
                occasion,
                ANN,
                Policy.decide(new Edit(ANN, List.of(change)), ground).fields().get(0));
    }
}
