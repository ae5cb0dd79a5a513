package app.continuum.jira.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatNewsTest {
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PETRA = new UserKey("petra");
    private static final UserKey HEAD = new UserKey("head");
    private static final Guard GUARD = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.FLAG);

    @Test
    void tellsBothSeatsOfAGuard() {
        assertThat(told(with(acme(PAUL, false)), guarded(acme(PAUL, false)), HEAD))
                .containsOnlyKeys(ANN, PAUL)
                .allSatisfy((person, changes) ->
                        assertThat(changes.get(ACME)).extracting(Change::kind).containsExactly(ChangeKind.GUARD_ADDED));
    }

    @Test
    void tellsNobodyOfTheirOwnAct() {
        assertThat(told(with(acme(PAUL, false)), guarded(acme(PAUL, false)), ANN))
                .containsOnlyKeys(PAUL);
    }

    @Test
    void tellsTheOtherSeatAloneWhoLeadsNow() {
        assertThat(told(with(acme(PAUL, false)), with(acme(PETRA, false)), HEAD))
                .containsOnlyKeys(ANN);
    }

    @Test
    void tellsThoseOfANewClientWhomNoHandOverTells() {
        assertThat(told(with(), with(acme(PAUL, false)), HEAD)).containsOnlyKeys(ANN, PAUL);
    }

    @Test
    void tellsThatAClientIsNoMore() {
        assertThat(told(with(acme(PAUL, false)), with(), HEAD))
                .containsOnlyKeys(ANN, PAUL)
                .allSatisfy((person, changes) ->
                        assertThat(changes.get(ACME)).extracting(Change::kind).contains(ChangeKind.CLIENT_REMOVED));
    }

    @Test
    void tellsThatAClientWasArchivedButNothingOfOneThatIs() {
        assertThat(told(with(acme(PAUL, false)), with(acme(PAUL, true)), HEAD)).containsOnlyKeys(ANN, PAUL);
        assertThat(told(with(acme(PAUL, true)), guarded(acme(PAUL, true)), HEAD))
                .isEmpty();
    }

    @Test
    void tellsNobodyOfTheAgencysOwnGuards() {
        Configuration before = with(acme(PAUL, false));
        Configuration after =
                new Configuration(before.settings(), before.clients(), List.of(GUARD), before.guardOverrides());

        assertThat(told(before, after, HEAD)).isEmpty();
    }

    private static Map<UserKey, Map<ClientKey, List<Change>>> told(
            Configuration before, Configuration after, UserKey by) {
        return new SeatNews(before, after).byPerson(SeatNewsTest::seated, by);
    }

    private static Set<UserKey> seated(Client client) {
        Set<UserKey> seated = new LinkedHashSet<>(client.accountManager().people());
        seated.addAll(client.producer().people());
        return seated;
    }

    private static Client acme(UserKey producer, boolean archived) {
        return new Client(
                ACME, "Acme", Seat.of(ANN), Seat.of(producer), List.of(), Optional.empty(), Optional.empty(), archived);
    }

    private static Configuration with(Client... clients) {
        return new Configuration(Settings.first(), List.of(clients), List.of(), Map.of());
    }

    private static Configuration guarded(Client client) {
        return new Configuration(Settings.first(), List.of(client), List.of(), Map.of(ACME, List.of(GUARD)));
    }
}
