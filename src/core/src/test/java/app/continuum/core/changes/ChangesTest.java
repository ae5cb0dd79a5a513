package app.continuum.core.changes;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.continuum.core.changes.Variants.Variant;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {
    private static final ClientKey ACME = new ClientKey("ACME");
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey SOLO = new UserKey("solo");
    private static final Guard GUARD = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.HEADS_UP, Mode.OBSERVE);
    private static final Seat SEAT = new Seat(Optional.of(PAUL), Set.of(SOLO), Set.of());
    private static final Scope WEB = new Scope.WholeProject(10_000, Optional.of(PAUL));
    private static final Scope SHOP =
            new Scope.FieldValue("customfield_1", "7", Optional.of(10_001L), Optional.of(PAUL));
    private static final Client CLIENT = new Client(
            ACME,
            "Acme",
            new Seat(Optional.of(ANN), Set.of(SOLO), Set.of()),
            SEAT,
            List.of(WEB, SHOP),
            Optional.of(new CombinedSeat(SOLO, ANN, "two\npeople = one", LocalDate.of(2027, 3, 31))),
            Optional.of("ACME"),
            false);
    private static final AccountRule ROBOT =
            new AccountRule(Listing.USER, "robot", ActorKind.AUTOMATION, Treatment.FLAGGED);
    private static final AccountRule ZAPIER =
            new AccountRule(Listing.GROUP, "zapier", ActorKind.INTEGRATION, Treatment.TRUSTED);
    private static final Agreement SHARED = new Agreement(Stop.SHARED, Optional.of(Role.PRODUCER), false, false);
    private static final Configuration EVERYTHING = new Configuration(
            new Settings(
                    EmptySeat.FLAG,
                    Optional.of("heads"),
                    Map.of(Role.PRODUCER, "Project manager"),
                    true,
                    new Accounts(List.of(ROBOT, ZAPIER)),
                    UnknownRequests.REFUSE,
                    Optional.of(new UserKey("continuum")),
                    new HeadsUpRules(WorkingHours.USUAL, 16, 5, true, Optional.of("firefighters"), 8)),
            List.of(CLIENT),
            List.of(GUARD),
            Map.of(ACME, List.of(GUARD)),
            new CatalogueBook(
                    new Catalogue(List.of(
                            new ToDo(
                                    "promise",
                                    Optional.of("Promise"),
                                    Knowledge.BOTH,
                                    List.of(FieldId.DUE_DATE),
                                    SHARED),
                            new ToDo(
                                    "price",
                                    Optional.of("Price"),
                                    Knowledge.CLIENT,
                                    List.of(FieldId.ASSIGNEE),
                                    SHARED))),
                    Map.of(ACME, Map.of("price", SHARED))));

    @Test
    void findsNothingWhereNothingDiffers() {
        assertThat(Changes.between(EVERYTHING, EVERYTHING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanDiffer")
    void findsWhateverDiffers(Variant variant) {
        Configuration other = (Configuration) variant.value();

        assertThat(Changes.between(EVERYTHING, other)).isNotEmpty();
        assertThat(Changes.between(other, EVERYTHING)).isNotEmpty();
    }

    static Stream<Variant> everythingThatCanDiffer() {
        return Variants.of(EVERYTHING).stream();
    }

    @ParameterizedTest
    @MethodSource("singleEdits")
    void findsOneChangeInASingleEdit(Configuration after, Change expected) {
        assertThat(Changes.between(EVERYTHING, after)).containsExactly(expected);
    }

    static Stream<Object[]> singleEdits() {
        return Stream.of(
                edit(renamed(), ChangeKind.CLIENT_RENAMED, "", "Acme", "Acme & Co"),
                edit(archived(), ChangeKind.CLIENT_ARCHIVED, "", "", ""),
                edit(
                        with(CLIENT.withSeats(
                                CLIENT.accountManager(), new Seat(Optional.of(ANN), Set.of(SOLO), Set.of()))),
                        ChangeKind.LEAD,
                        "PRODUCER",
                        "paul",
                        "ann"),
                edit(
                        with(CLIENT.withSeats(
                                CLIENT.accountManager(), new Seat(Optional.of(PAUL), Set.of(SOLO, ANN), Set.of()))),
                        ChangeKind.DEPUTIES,
                        "PRODUCER",
                        "solo",
                        "ann\nsolo"),
                edit(scoped(WEB), ChangeKind.SCOPE_REMOVED, "field=customfield_1\noption=7\nproject=10001", "paul", ""),
                edit(
                        scoped(SHOP, WEB, new Scope.WholeProject(5, Optional.empty())),
                        ChangeKind.SCOPE_ADDED,
                        "project=5",
                        "",
                        ""),
                edit(scoped(WEB.withoutProducer(), SHOP), ChangeKind.SCOPE_PRODUCER, "project=10000", "paul", ""),
                edit(
                        guarded(new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.OBSERVE)),
                        ChangeKind.GUARD_CHANGED,
                        "duedate",
                        "counterpart=HEADS_UP",
                        "counterpart=BLOCK"),
                edit(
                        guarded(GUARD.withCourtesies(Map.of(Courtesy.LOG_WORK, Reach.NOBODY))
                                .withAfterwards(Afterwards.RESTORE)),
                        ChangeKind.GUARD_CHANGED,
                        "duedate",
                        "afterwards=FLAG\ncourtesy.LOG_WORK=OTHERS",
                        "afterwards=RESTORE\ncourtesy.LOG_WORK=NOBODY"),
                edit(
                        guarded(),
                        ChangeKind.GUARD_REMOVED,
                        "duedate",
                        """
                        owner=PRODUCER
                        counterpart=HEADS_UP
                        others=OBSERVE
                        afterwards=FLAG
                        creation=false
                        courtesy.TAKE_UNASSIGNED=OTHERS
                        courtesy.HAND_ON_OWN=OTHERS
                        courtesy.LOG_WORK=OTHERS
                        courtesy.FILL_EMPTY=OTHERS""",
                        ""),
                agencyEdit(
                        settled(EVERYTHING.settings().withRestoreAs(Optional.empty())),
                        ChangeKind.SETTING,
                        "restoreAs",
                        "continuum",
                        ""),
                agencyEdit(
                        listed(ROBOT),
                        ChangeKind.ACCOUNT_UNLISTED,
                        "GROUP:zapier",
                        "kind=INTEGRATION\ntreatment=TRUSTED",
                        ""),
                agencyEdit(
                        listed(ZAPIER, ROBOT),
                        ChangeKind.ACCOUNTS_REORDERED,
                        "",
                        "USER:robot\nGROUP:zapier",
                        "GROUP:zapier\nUSER:robot"));
    }

    @Test
    void keepsWhoSatWithAClientThatIsTakenOut() {
        Configuration without = new Configuration(
                EVERYTHING.settings(),
                List.of(),
                EVERYTHING.defaultGuards(),
                EVERYTHING.guardOverrides(),
                EVERYTHING.catalogue());

        assertThat(Changes.between(EVERYTHING, without))
                .contains(
                        new Change(Optional.of(ACME), ChangeKind.CLIENT_REMOVED, "", "Acme", ""),
                        new Change(Optional.of(ACME), ChangeKind.LEAD, "ACCOUNT_MANAGER", "ann", ""));
        assertThat(Changes.between(without, EVERYTHING))
                .contains(
                        new Change(Optional.of(ACME), ChangeKind.CLIENT_MADE, "", "", "Acme"),
                        new Change(Optional.of(ACME), ChangeKind.LEAD, "ACCOUNT_MANAGER", "", "ann"));
    }

    @Test
    void readsPartsBackAsTheyWereWritten() {
        Map<String, String> parts = Parts.of(CLIENT.combinedSeat().orElseThrow());

        assertThat(Parts.read(Parts.write(parts))).isEqualTo(parts);
        assertThat(Parts.read(Parts.write(Map.of("why", "a\\n\r\n=b")))).containsEntry("why", "a\\n\r\n=b");
    }

    private static Object[] edit(Configuration after, ChangeKind kind, String subject, String from, String to) {
        return new Object[] {after, new Change(Optional.of(ACME), kind, subject, from, to)};
    }

    private static Object[] agencyEdit(Configuration after, ChangeKind kind, String subject, String from, String to) {
        return new Object[] {after, new Change(Optional.empty(), kind, subject, from, to)};
    }

    private static Configuration renamed() {
        return with(new Client(
                ACME,
                "Acme & Co",
                CLIENT.accountManager(),
                CLIENT.producer(),
                CLIENT.scopes(),
                CLIENT.combinedSeat(),
                CLIENT.spaceKey(),
                false));
    }

    private static Configuration archived() {
        return with(new Client(
                ACME,
                "Acme",
                CLIENT.accountManager(),
                CLIENT.producer(),
                CLIENT.scopes(),
                CLIENT.combinedSeat(),
                CLIENT.spaceKey(),
                true));
    }

    private static Configuration scoped(Scope... scopes) {
        return with(new Client(
                ACME,
                "Acme",
                CLIENT.accountManager(),
                CLIENT.producer(),
                List.of(scopes),
                CLIENT.combinedSeat(),
                CLIENT.spaceKey(),
                false));
    }

    private static Configuration with(Client client) {
        return new Configuration(
                EVERYTHING.settings(),
                List.of(client),
                EVERYTHING.defaultGuards(),
                EVERYTHING.guardOverrides(),
                EVERYTHING.catalogue());
    }

    private static Configuration guarded(Guard... guards) {
        return new Configuration(
                EVERYTHING.settings(),
                EVERYTHING.clients(),
                EVERYTHING.defaultGuards(),
                Map.of(ACME, List.of(guards)),
                EVERYTHING.catalogue());
    }

    private static Configuration listed(AccountRule... rules) {
        return settled(EVERYTHING.settings().withAccounts(new Accounts(List.of(rules))));
    }

    private static Configuration settled(Settings settings) {
        return new Configuration(
                settings,
                EVERYTHING.clients(),
                EVERYTHING.defaultGuards(),
                EVERYTHING.guardOverrides(),
                EVERYTHING.catalogue());
    }
}
