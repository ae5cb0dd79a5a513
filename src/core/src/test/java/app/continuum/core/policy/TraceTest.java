package app.continuum.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.CrossingBy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final FieldChange MOVED =
            new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", "2026-12-24");
    private static final FieldChange FILLED = new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "", "2026-12-24");

    private final Jurisdiction acme = client("ACME", Mode.BLOCK);
    private final Jurisdiction globex = client("GLOBEX", Mode.FLAG);

    @Test
    void namesTheCourtesyThatHeld() {
        Trace trace = trace("developer", FILLED);

        assertThat(trace.courtesies()).containsExactly(new AskedCourtesy(Courtesy.FILL_EMPTY, true, true));
        assertThat(trace.actsAs()).isEqualTo(CrossingBy.OTHER);
        assertThat(trace.verdict().reasons()).containsExactly(Reason.FILLED_EMPTY);
    }

    @Test
    void saysWhyACourtesyDidNotHold() {
        assertThat(trace("am", FILLED).courtesies())
                .containsExactly(new AskedCourtesy(Courtesy.FILL_EMPTY, false, true));
        assertThat(trace("developer", MOVED).courtesies())
                .containsExactly(new AskedCourtesy(Courtesy.FILL_EMPTY, true, false));
    }

    @Test
    void asksOnlyTheCourtesiesOfTheField() {
        FieldChange taken = new FieldChange(FieldId.ASSIGNEE, ValueKind.USER, "", "developer");

        assertThat(trace("developer", taken).courtesies())
                .extracting(AskedCourtesy::courtesy)
                .containsExactly(Courtesy.TAKE_UNASSIGNED, Courtesy.HAND_ON_OWN);
    }

    @Test
    void asksAnOwnerForNoCourtesy() {
        assertThat(trace("producer", FILLED).courtesies()).isEmpty();
        assertThat(trace("am", new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", "2026-12-01"))
                        .courtesies())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"am", "producer", "developer"})
    void tellsOfEveryGuardThatWasAskedAndTheStrictestDecided(String person) {
        Edit edit = new Edit(Actor.person(new UserKey(person)), List.of(MOVED));
        for (Ground ground : List.of(
                Ground.of(List.of(acme, globex), EmptySeat.FLAG),
                new Ground(List.of(acme), List.of(globex), EmptySeat.FLAG))) {
            List<Trace> traces = Policy.explain(edit, ground);

            assertThat(traces)
                    .filteredOn(trace -> trace.verdict().change().equals(MOVED))
                    .hasSize(2);
            assertThat(traces)
                    .extracting(Trace::verdict)
                    .containsAll(Policy.decide(edit, ground).fields());
        }
    }

    @Test
    void isEmptyWhereNoGuardIsAsked() {
        FieldChange summary = new FieldChange(new FieldId("summary"), ValueKind.TEXT, "a", "b");
        Edit edit = new Edit(Actor.anonymous(), List.of(summary));

        assertThat(Policy.explain(edit, Ground.of(List.of(acme), EmptySeat.FLAG)))
                .isEmpty();
        assertThat(Policy.explain(edit, Ground.of(List.of(), EmptySeat.FLAG))).isEmpty();
    }

    private Trace trace(String person, FieldChange change) {
        Edit edit = new Edit(Actor.person(new UserKey(person)), List.of(change));
        List<Trace> traces = Policy.explain(edit, Ground.of(List.of(acme), EmptySeat.FLAG));
        assertThat(traces).hasSize(1);
        return traces.get(0);
    }

    private static Jurisdiction client(String key, Mode mode) {
        Client client = new Client(
                new ClientKey(key),
                key,
                Seat.of(new UserKey("am")),
                Seat.of(new UserKey("producer")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        return new Jurisdiction(
                client,
                Map.of(
                        FieldId.DUE_DATE,
                        new Guard(FieldId.DUE_DATE, Role.PRODUCER, mode, mode),
                        FieldId.ASSIGNEE,
                        new Guard(FieldId.ASSIGNEE, Role.PRODUCER, mode, mode)));
    }
}
