package app.continuum.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey SOLO = new UserKey("solo");
    private static final Scope PROJECT = new Scope.WholeProject(7, Optional.empty());

    @Test
    void findsNothingWrongWithASoundConfiguration() {
        assertThat(inspect(client("ACME", ANN, PAUL, false, PROJECT))).isEmpty();
    }

    @Test
    void findsAKeyGivenTwice() {
        assertThat(inspect(client("ACME", ANN, PAUL, false), client("ACME", ANN, PAUL, false)))
                .containsExactly(new Problem("ACME", "client.duplicate", "ACME"));
    }

    @Test
    void findsOnePersonInBothSeats() {
        assertThat(inspect(client("INITECH", SOLO, SOLO, false)))
                .containsExactly(new Problem("INITECH.seats", "seat.shared", "solo"));
    }

    @Test
    void findsAnAccountManagerWhoIsAScopesProducer() {
        Scope hers = new Scope.WholeProject(7, Optional.of(ANN));

        assertThat(inspect(client("ACME", ANN, PAUL, false, hers)))
                .containsExactly(new Problem("ACME.seats", "seat.shared", "ann"));
    }

    @Test
    void acceptsACombinedSeatOnRecord() {
        CombinedSeat onRecord = new CombinedSeat(SOLO, new UserKey("head"), "two people", LocalDate.of(2027, 6, 30));
        Client initech = new Client(
                new ClientKey("INITECH"),
                "Initech",
                Seat.of(SOLO),
                Seat.of(SOLO),
                List.of(),
                Optional.of(onRecord),
                Optional.empty(),
                false);

        assertThat(inspect(initech)).isEmpty();
    }

    @Test
    void findsATieWhateverProducersTheScopesName() {
        Scope withProducer = new Scope.WholeProject(7, Optional.of(PAUL));

        assertThat(inspect(client("ACME", ANN, PAUL, false, PROJECT), client("GLOBEX", ANN, PAUL, false, withProducer)))
                .containsExactly(new Problem("GLOBEX.scopes", "scope.tie", "ACME"));
    }

    @Test
    void findsNoTieWithAnArchivedClient() {
        assertThat(inspect(client("ACME", ANN, PAUL, true, PROJECT), client("GLOBEX", ANN, PAUL, false, PROJECT)))
                .isEmpty();
    }

    @Test
    void findsNoTieBetweenAnOptionHereAndTheSameOptionAnywhere() {
        Scope here = new Scope.FieldValue("brand", "1", Optional.of(7L), Optional.empty());
        Scope anywhere = new Scope.FieldValue("brand", "1", Optional.empty(), Optional.empty());

        assertThat(inspect(client("ACME", ANN, PAUL, false, here), client("GLOBEX", ANN, PAUL, false, anywhere)))
                .isEmpty();
    }

    @Test
    void findsGuardsOfAClientThatIsNotThere() {
        Configuration configuration =
                new Configuration(Settings.first(), List.of(), List.of(), Map.of(new ClientKey("GONE"), List.of()));

        assertThat(Inspection.of(configuration)).containsExactly(new Problem("GONE.guards", "client.unknown", "GONE"));
    }

    @Test
    void findsGuardsThatPutValuesBackWhileNobodyIsNamedToDoIt() {
        Guard restoring =
                new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK).withAfterwards(Afterwards.RESTORE);
        Settings named = Settings.first().withRestoreAs(Optional.of(new UserKey("continuum")));

        assertThat(Inspection.of(new Configuration(Settings.first(), List.of(), List.of(restoring), Map.of())))
                .containsExactly(new Problem("settings.restoreAs", "restore.nobody", "duedate"));
        assertThat(Inspection.of(new Configuration(named, List.of(), List.of(restoring), Map.of())))
                .isEmpty();
    }

    @Test
    void findsAnAccountThatIsListedTwice() {
        AccountRule flagged = new AccountRule(Listing.USER, "bot", ActorKind.AUTOMATION, Treatment.FLAGGED);
        AccountRule trusted = new AccountRule(Listing.USER, "bot", ActorKind.INTEGRATION, Treatment.TRUSTED);
        AccountRule group = new AccountRule(Listing.GROUP, "bot", ActorKind.AUTOMATION, Treatment.FLAGGED);
        Settings settings = Settings.first().withAccounts(new Accounts(List.of(flagged, group, trusted)));

        assertThat(Inspection.of(new Configuration(settings, List.of(), List.of(), Map.of())))
                .containsExactly(new Problem("settings.accounts", "account.duplicate", "bot"));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThat(inspect(client("ACME", SOLO, SOLO, false, PROJECT), client("ACME", ANN, PAUL, false)))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("client.duplicate", "seat.shared");
    }

    private static List<Problem> inspect(Client... clients) {
        return Inspection.of(new Configuration(Settings.first(), List.of(clients), List.of(), Map.of()));
    }

    private static Client client(
            String key, UserKey accountManager, UserKey producer, boolean archived, Scope... scopes) {
        return new Client(
                new ClientKey(key),
                key,
                Seat.of(accountManager),
                Seat.of(producer),
                List.of(scopes),
                Optional.empty(),
                Optional.empty(),
                archived);
    }
}
