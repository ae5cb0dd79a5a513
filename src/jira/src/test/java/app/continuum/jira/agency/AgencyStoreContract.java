package app.continuum.jira.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.changes.Change;
import app.continuum.core.changes.ChangeKind;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.changes.Changes;
import app.continuum.core.changes.Recorded;
import app.continuum.core.changes.Wanted;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.WorkingHours;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Treatment;
import app.continuum.jira.changes.ActiveObjectsChangeLog;
import app.continuum.jira.changes.ChangeRow;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store of the configuration keeps to, wherever Jira keeps its tables. */
abstract class AgencyStoreContract {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final Instant NOW = Instant.parse("2026-11-23T21:00:00Z");
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final Guard BLOCKED = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.FLAG);

    private final ActiveObjects tables;
    private final ChangeLog log;
    private final AgencyStore store;

    AgencyStoreContract(TestDatabase database) {
        tables = TestTables.of(
                database,
                List.of(
                        ClientRow.class,
                        SeatRow.class,
                        ScopeRow.class,
                        GuardRow.class,
                        SettingRow.class,
                        ToDoRow.class,
                        AccountRow.class,
                        ChangeRow.class));
        log = new ActiveObjectsChangeLog(tables);
        store = new ActiveObjectsAgencyStore(tables, log, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void startsWithTheFirstConfiguration() {
        assertThat(store.load()).isEqualTo(Configuration.first());
    }

    @Test
    void givesBackEverythingThatWasSaved() {
        Configuration configuration = everything();

        save(configuration);

        assertThat(store.load()).isEqualTo(configuration);
    }

    @Test
    void replacesWhatWasSavedBefore() {
        save(everything());
        Configuration bare = new Configuration(Settings.first(), List.of(), List.of(), Map.of());

        save(bare);

        assertThat(store.load()).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsWhatAnySeriesOfChangesLeaves(long seed) {
        RandomChanges changes = new RandomChanges(seed);
        for (int i = 0; i < 25; i++) {
            Configuration stored = store.load();
            Configuration wanted = changes.to(stored);
            int recorded = recorded().size();

            save(wanted);

            assertThat(store.load()).isEqualTo(wanted);
            assertThat(recorded().subList(recorded, recorded().size())).isEqualTo(Changes.between(stored, wanted));
        }
    }

    @Test
    void leavesTheRowsOfOtherClientsAlone() {
        save(RandomChanges.agency(3));
        Map<String, Integer> before = ids();
        Configuration stored = store.load();
        Client moved = stored.clients().get(0).withSeats(Seat.of(PAUL), Seat.empty());

        save(RandomChanges.with(stored, moved));

        assertThat(ids()).containsEntry("C1", before.get("C1")).containsEntry("C2", before.get("C2"));
        assertThat(store.load().clients()).contains(moved);
    }

    @Test
    void leavesEverythingAsItWasWhereAChangeFails() {
        save(everything());
        String tooLong = "x".repeat(300);
        Client unsavable = new Client(
                new ClientKey("LONG"),
                tooLong,
                Seat.empty(),
                Seat.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        Configuration stored = store.load();

        assertThatThrownBy(() -> save(new Configuration(stored.settings(), List.of(unsavable), List.of(), Map.of())))
                .isInstanceOf(RuntimeException.class);

        assertThat(store.load()).isEqualTo(stored);
        assertThat(recorded()).noneMatch(change -> change.after().equals(tooLong));
    }

    @Test
    void putsOnRecordWhoChangedWhatAndWhen() {
        save(everything());
        Configuration stored = store.load();

        save(stored.withGuards(List.of(BLOCKED)));

        Recorded newest = log.find(Wanted.newest(1)).get(0);
        assertThat(newest.by()).isEqualTo(PAUL);
        assertThat(newest.at()).isEqualTo(NOW);
        assertThat(newest.change().kind()).isEqualTo(ChangeKind.GUARD_ADDED);
        assertThat(newest.change().subject()).isEqualTo("duedate");
    }

    /** In the order in which they were made. */
    private List<Change> recorded() {
        List<Change> recorded = new ArrayList<>(
                log.find(Wanted.newest(9_999)).stream().map(Recorded::change).toList());
        Collections.reverse(recorded);
        return recorded;
    }

    private void save(Configuration wanted) {
        store.save(store.load(), wanted, PAUL);
    }

    private Map<String, Integer> ids() {
        return Arrays.stream(tables.find(ClientRow.class, Query.select()))
                .collect(Collectors.toMap(ClientRow::getClientKey, ClientRow::getID));
    }

    @Test
    void readsRowsOfAnOlderVersionAsTheyWereMeant() {
        tables.create(SettingRow.class, new DBParam("SETTING_NAME", "emptySeat"), new DBParam("SETTING_VALUE", "FLAG"));
        tables.create(
                GuardRow.class,
                new DBParam("CLIENT_KEY", "*"),
                new DBParam("FIELD_ID", "duedate"),
                new DBParam("OWNER", "PRODUCER"),
                new DBParam("FOR_COUNTERPART", "BLOCK"),
                new DBParam("FOR_OTHERS", "FLAG"),
                new DBParam("COURTESIES", "FILL_EMPTY=OTHERS"));

        assertThat(store.load()).isEqualTo(new Configuration(Settings.first(), List.of(), List.of(BLOCKED), Map.of()));
    }

    @Test
    void readsWhichFieldsEnforceAToDoInAnOlderVersion() {
        tables.create(SettingRow.class, new DBParam("SETTING_NAME", "emptySeat"), new DBParam("SETTING_VALUE", "FLAG"));
        tables.create(
                SettingRow.class,
                new DBParam("SETTING_NAME", "todo.price"),
                new DBParam("SETTING_VALUE", "customfield_10102,customfield_10103"));
        Catalogue pointed = Catalogue.first()
                .enforcing("price", new FieldId("customfield_10102"))
                .enforcing("price", new FieldId("customfield_10103"));

        Configuration older = store.load();

        assertThat(older.catalogue().agency()).isEqualTo(pointed);
        save(older);
        assertThat(store.load()).isEqualTo(older);
    }

    /** Renamed, moved, of one's own, taken out, and otherwise for one client. */
    private static CatalogueBook catalogue() {
        ToDo plan = new ToDo(
                "plan",
                Optional.of("Plan & <schedule> für alle"),
                Knowledge.BOTH,
                List.of(FieldId.DUE_DATE, new FieldId("customfield_10102")),
                new Agreement(Stop.SHARED, Optional.of(Role.PRODUCER), true, false));
        Catalogue agency = Catalogue.completing(List.of(plan))
                .adding("Write the case study", Stop.AM_LED, Knowledge.CLIENT)
                .agreeing("suppliers", new Agreement(Stop.PRODUCER_LED, Optional.empty(), false, true))
                .moving("sign-off", true);
        Agreement shared = new Agreement(Stop.SHARED, Optional.of(Role.ACCOUNT_MANAGER), true, false);
        Agreement out = new Agreement(Stop.AM_LED, Optional.empty(), false, true);
        return new CatalogueBook(agency, Map.of(ACME, Map.of("own-1", out, "margin", shared)));
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
                new Accounts(List.of(
                        new AccountRule(Listing.USER, "zapier", ActorKind.INTEGRATION, Treatment.AS_A_PERSON),
                        new AccountRule(Listing.GROUP, "robots", ActorKind.AUTOMATION, Treatment.FLAGGED))),
                UnknownRequests.REFUSE,
                Optional.of(new UserKey("continuum")),
                new HeadsUpRules(
                        new WorkingHours(
                                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), LocalTime.of(8, 30), LocalTime.of(18, 0)),
                        24,
                        7,
                        true,
                        Optional.of("firefighters"),
                        7));
        Guard strictWithAll = new Guard(FieldId.ASSIGNEE, Role.PRODUCER, Mode.HEADS_UP, Mode.OBSERVE)
                .withCourtesies(Map.of(Courtesy.TAKE_UNASSIGNED, Reach.NOBODY, Courtesy.HAND_ON_OWN, Reach.EVERYONE))
                .withAfterwards(Afterwards.RESTORE)
                .withAlsoAtCreation(true);
        return new Configuration(
                settings, List.of(acme, bare), List.of(strictWithAll), Map.of(ACME, List.of(BLOCKED)), catalogue());
    }
}
