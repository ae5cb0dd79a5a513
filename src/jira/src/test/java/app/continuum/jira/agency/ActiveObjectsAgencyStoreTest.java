package app.continuum.jira.agency;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.core.policy.EmptySeat;
import app.continuum.jira.tables.TestTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActiveObjectsAgencyStoreTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final Guard BLOCKED = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.FLAG);

    private final AgencyStore store = new ActiveObjectsAgencyStore(
            TestTables.of(List.of(ClientRow.class, SeatRow.class, ScopeRow.class, GuardRow.class, SettingRow.class)));

    @Test
    void startsWithTheFirstConfiguration() {
        assertThat(store.load()).isEqualTo(Configuration.first());
    }

    @Test
    void givesBackEverythingThatWasSaved() {
        Configuration configuration = everything();

        store.save(configuration);

        assertThat(store.load()).isEqualTo(configuration);
    }

    @Test
    void replacesWhatWasSavedBefore() {
        store.save(everything());
        Configuration bare = new Configuration(Settings.first(), List.of(), List.of(), Map.of());

        store.save(bare);

        assertThat(store.load()).isEqualTo(bare);
    }

    private static Configuration everything() {
        Seat deputised = new Seat(Optional.of(PAUL), Set.of(new UserKey("petra")), Set.of());
        Client acme = new Client(
                ACME,
                "Acme & Söhne <GmbH>",
                Seat.of(ANN),
                deputised,
                List.of(
                        new Scope.WholeProject(10_000, Optional.of(new UserKey("pia"))),
                        new Scope.FieldValue("customfield_10110", "10201", Optional.of(10_001L), Optional.empty()),
                        new Scope.FieldValue("customfield_10110", "10202", Optional.empty(), Optional.empty())),
                Optional.of(new CombinedSeat(ANN, PAUL, "too small for two", LocalDate.of(2027, 3, 31))),
                Optional.of("ACMESPACE"),
                true);
        Client bare = new Client(
                new ClientKey("BARE"),
                "Bare",
                Seat.empty(),
                Seat.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        Settings settings = new Settings(
                EmptySeat.BLOCK,
                Optional.of("heads"),
                Map.of(Role.PRODUCER, "Project manager"),
                true,
                Map.of("price", List.of(new FieldId("customfield_10102"))));
        Guard strictWithAll = new Guard(
                FieldId.ASSIGNEE,
                Role.PRODUCER,
                Mode.HEADS_UP,
                Mode.OBSERVE,
                Map.of(Courtesy.TAKE_UNASSIGNED, Reach.NOBODY, Courtesy.HAND_ON_OWN, Reach.EVERYONE));
        return new Configuration(settings, List.of(acme, bare), List.of(strictWithAll), Map.of(ACME, List.of(BLOCKED)));
    }
}
