package app.continuum.core.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A guard is told of the changes it would have met, and of no others. */
class FindingsTest {
    private static final FieldId DUE = FieldId.DUE_DATE;
    private static final FieldId SUMMARY = new FieldId("summary");
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final ClientKey GLOBEX = new ClientKey("GLOBEX");
    private static final ClientKey HOOLI = new ClientKey("HOOLI");
    private static final Trial CROSSED = new Trial(
            Kind.COUNTERPART,
            Map.of(
                    Mode.OBSERVE, Outcome.RECORDED,
                    Mode.FLAG, Outcome.FLAGGED,
                    Mode.HEADS_UP, Outcome.HEADS_UP_NEEDED,
                    Mode.BLOCK, Outcome.REFUSED));

    private final Findings findings = new Findings(
            Map.of(new Place(ACME, DUE), changes(80), new Place(GLOBEX, DUE), changes(20)),
            new Guarded(Map.of(ACME, Set.of(DUE), GLOBEX, Set.of(DUE, FieldId.ASSIGNEE))));

    @Test
    void leavesOutTheChangesOfClientsWithAGuardOfTheirOwn() {
        Agency agency =
                agency(Map.of(ACME, List.of(guard(DUE, Mode.FLAG))), client(ACME, 1, false), client(GLOBEX, 2, false));

        assertThat(findings.of(DUE, agency.comeUnder(DUE))).isEqualTo(new Finding(changes(20), 1, 0));
    }

    @Test
    void leavesOutTheChangesOfArchivedClients() {
        Agency agency = agency(Map.of(), client(ACME, 1, true), client(GLOBEX, 2, false));

        assertThat(findings.of(DUE, agency.comeUnder(DUE))).isEqualTo(new Finding(changes(20), 1, 0));
    }

    @Test
    void knowsThatNobodyChangedAFieldFromThatNobodyLooked() {
        assertThat(findings.of(FieldId.ASSIGNEE, List.of(GLOBEX)).looked()).isTrue();
        assertThat(findings.of(FieldId.ASSIGNEE, List.of(ACME)).looked()).isFalse();
        assertThat(findings.of(SUMMARY, List.of(ACME, GLOBEX)).looked()).isFalse();
        assertThat(findings.of(DUE, List.of(HOOLI)).looked()).isFalse();
    }

    @Test
    void countsTheClientsForWhomItDidNotLook() {
        assertThat(findings.of(DUE, List.of(ACME, GLOBEX, HOOLI))).isEqualTo(new Finding(changes(100), 3, 1));
    }

    @Test
    void looksWhereALivingClientWithIssuesIsGuarded() {
        Agency agency = agency(
                Map.of(GLOBEX, List.of(guard(SUMMARY, Mode.BLOCK))),
                client(ACME, 1, true),
                client(GLOBEX, 2, false),
                new Client(
                        HOOLI,
                        "Hooli",
                        Seat.of(new UserKey("am")),
                        Seat.of(new UserKey("producer")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false));

        assertThat(Guarded.of(agency)).isEqualTo(new Guarded(Map.of(GLOBEX, Set.of(DUE, SUMMARY))));
    }

    private static Tally changes(long count) {
        return new Tally(Map.of(CROSSED, count));
    }

    private static Guard guard(FieldId field, Mode mode) {
        return new Guard(field, Role.PRODUCER, mode, mode);
    }

    private static Client client(ClientKey key, long project, boolean archived) {
        return new Client(
                key,
                key.value(),
                Seat.of(new UserKey("am")),
                Seat.of(new UserKey("producer")),
                List.of(new Scope.WholeProject(project, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                archived);
    }

    private static Agency agency(Map<ClientKey, List<Guard>> own, Client... clients) {
        return new Agency(
                new Configuration(Settings.first(), List.of(clients), List.of(guard(DUE, Mode.OBSERVE)), own));
    }
}
