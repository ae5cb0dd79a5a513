package app.continuum.jira.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.AccountRule;
import app.continuum.core.agency.AccountRule.Listing;
import app.continuum.core.agency.Accounts;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.core.agency.Settings;
import app.continuum.core.agency.UnknownRequests;
import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.catalogue.Knowledge;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.catalogue.ToDo;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.GuardBook;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Treatment;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfigurationReaderTest {
    private final UserManager users = mock(UserManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Visibility visibility = mock(Visibility.class);
    private final ConfigurationReader reader = new ConfigurationReader(new People(users), projects, visibility);

    @BeforeEach
    void thisJiraKnowsAnnAndOneProject() {
        ApplicationUser ann = mock(ApplicationUser.class);
        Project project = mock(Project.class);
        when(ann.getKey()).thenReturn("ann");
        when(users.getUserByKey("ann")).thenReturn(ann);
        when(visibility.knowsGroup("robots")).thenReturn(true);
        when(projects.getProjectObj(10_000L)).thenReturn(project);
    }

    @Test
    void readsWhatWasWritten() {
        Client acme = new Client(
                new ClientKey("ACME"),
                "Acme",
                Seat.of(new UserKey("ann")),
                Seat.empty(),
                List.of(new Scope.WholeProject(10_000, Optional.empty())),
                Optional.empty(),
                Optional.of("ACME"),
                false);
        Accounts accounts = new Accounts(List.of(
                new AccountRule(Listing.USER, "ann", ActorKind.INTEGRATION, Treatment.TRUSTED),
                new AccountRule(Listing.GROUP, "robots", ActorKind.AUTOMATION, Treatment.FLAGGED)));
        Settings settings = Settings.first()
                .withAccounts(accounts)
                .withUnknownRequests(UnknownRequests.REFUSE)
                .withRestoreAs(Optional.of(new UserKey("ann")));
        Configuration configuration = new Configuration(
                settings,
                List.of(acme),
                GuardBook.firstGuards(),
                Map.of(
                        acme.key(),
                        List.of(new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK)
                                .withAfterwards(Afterwards.RESTORE)
                                .withAlsoAtCreation(true))),
                catalogue(acme.key()));

        ConfigurationReader.Reading reading = reader.read(ConfigurationJson.of(configuration));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.configuration()).isEqualTo(configuration);
    }

    /** Renamed, moved, of one's own, without its last word, and otherwise for one client. */
    private static CatalogueBook catalogue(ClientKey client) {
        ToDo plan =
                new ToDo("plan", Optional.of("The plan"), Knowledge.BOTH, List.of(), Agreement.suggested(Stop.SHARED));
        Catalogue agency = Catalogue.completing(List.of(plan))
                .adding("Write the case study", Stop.AM_LED, Knowledge.CLIENT)
                .agreeing("promise", new Agreement(Stop.SHARED, Optional.empty(), true, true))
                .enforcing("price", new FieldId("customfield_10102"))
                .moving("sign-off", true);
        return new CatalogueBook(
                agency,
                Map.of(
                        client,
                        Map.of(
                                "own-1",
                                new Agreement(Stop.SHARED, Optional.of(Role.PRODUCER), true, false),
                                "promise",
                                new Agreement(Stop.SHARED, Optional.empty(), false, false))));
    }

    @Test
    void takesWhatAnEntryOfTheCatalogueLeavesOutAsItIsAtFirst() {
        Map<String, Object> document = Map.of(
                "catalogue", List.of(Map.of("id", "price", "fields", List.of("customfield_1"))),
                "clients",
                        List.of(Map.of(
                                "key",
                                "ACME",
                                "name",
                                "Acme",
                                "catalogue",
                                List.of(Map.of("id", "plan", "settled", false)))));

        CatalogueBook book = reader.read(document).configuration().catalogue();

        assertThat(book.agency()).isEqualTo(Catalogue.first().enforcing("price", new FieldId("customfield_1")));
        assertThat(book.overrides(new ClientKey("ACME")))
                .isEqualTo(Map.of("plan", Agreement.suggested(Stop.PRODUCER_LED)));
    }

    @Test
    void saysWhatIsWrongWithAToDoAndWhereItStands() {
        Map<String, Object> document = Map.of(
                "catalogue",
                        List.of(
                                Map.of("id", "The Plan"),
                                Map.of("id", "own-1", "title", "Mine"),
                                Map.of("id", "plan", "stop", "NOWHERE", "settled", "yes", "colour", "red"),
                                Map.of("title", "Nameless")),
                "clients",
                        List.of(Map.of(
                                "key",
                                "ACME",
                                "name",
                                "Acme",
                                "catalogue",
                                List.of(
                                        Map.of("id", "plan", "title", "Theirs"),
                                        Map.of("id", "plan"),
                                        Map.of("id", "nothing")))));

        assertThat(reader.read(document).problems())
                .extracting(Problem::place, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("catalogue[0].id", "todo.bad-id"),
                        tuple("catalogue[1].knowledge", "document.missing"),
                        tuple("catalogue[1].stop", "document.missing"),
                        tuple("catalogue[2].stop", "document.no-choice"),
                        tuple("catalogue[2].settled", "document.not-boolean"),
                        tuple("catalogue[2].colour", "document.unknown"),
                        tuple("catalogue[3].id", "document.missing"),
                        tuple("clients[0].catalogue[0].title", "document.unknown"),
                        tuple("clients[0].catalogue[1].id", "todo.duplicate"),
                        tuple("clients[0].catalogue[2].stop", "document.missing"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnceEachWithItsPlace() {
        Map<String, Object> client = Map.of(
                "key",
                "acme<b>",
                "name",
                5,
                "accountManager",
                Map.of("lead", "nobody"),
                "scopes",
                List.of(Map.of("project", "99"), Map.of("field", "customfield_1")),
                "colour",
                "red");
        Map<String, Object> guard =
                Map.of("field", "duedate", "owner", "PRODUCER", "counterpart", "FLAG", "others", "BLOCK");
        Map<String, Object> document = Map.of(
                "clients", List.of(client), "guards", List.of(guard, Map.of("owner", "CAT")), "settings", "none");

        assertThat(reader.read(document).problems())
                .extracting(Problem::place, Problem::code)
                .contains(
                        tuple("settings", "document.not-object"),
                        tuple("guards[0].others", "guard.others-stricter"),
                        tuple("guards[1].field", "document.missing"),
                        tuple("guards[1].owner", "document.no-choice"),
                        tuple("clients[0].key", "client.bad-key"),
                        tuple("clients[0].colour", "document.unknown"),
                        tuple("clients[0].accountManager.lead", "person.unknown"),
                        tuple("clients[0].scopes[0].project", "scope.unknown-project"),
                        tuple("clients[0].scopes[1].project", "scope.incomplete"));
    }

    @Test
    void saysWhatIsWrongWithAnAccountAndWhereItStands() {
        List<Map<String, String>> accounts = List.of(
                Map.of("user", "nobody", "kind", "AUTOMATION"),
                Map.of("user", "ann", "group", "robots", "kind", "AUTOMATION"),
                Map.of("kind", "PERSON", "treatment", "LOVED"),
                Map.of("group", "cats", "kind", "INTEGRATION"));
        Map<String, Object> guard = Map.of(
                "field",
                "duedate",
                "owner",
                "PRODUCER",
                "counterpart",
                "BLOCK",
                "others",
                "BLOCK",
                "afterwards",
                "UNDO",
                "alsoAtCreation",
                "yes");
        Map<String, Object> settings = Map.of("accounts", accounts, "unknownRequests", "IGNORE", "restoreAs", "nobody");

        assertThat(reader.read(Map.of("settings", settings, "guards", List.of(guard)))
                        .problems())
                .extracting(Problem::place, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("settings.accounts[0].user", "person.unknown"),
                        tuple("settings.accounts[1].user", "account.user-or-group"),
                        tuple("settings.accounts[2].user", "account.user-or-group"),
                        tuple("settings.accounts[2].kind", "document.no-choice"),
                        tuple("settings.accounts[2].treatment", "document.no-choice"),
                        tuple("settings.accounts[3].group", "group.unknown"),
                        tuple("settings.unknownRequests", "document.no-choice"),
                        tuple("settings.restoreAs", "person.unknown"),
                        tuple("guards[0].afterwards", "document.no-choice"),
                        tuple("guards[0].alsoAtCreation", "document.not-boolean"));
    }

    @Test
    void flagsAnAccountOfWhichNothingElseIsSaid() {
        Map<String, Object> settings = Map.of("accounts", List.of(Map.of("group", "robots", "kind", "AUTOMATION")));

        assertThat(reader.read(Map.of("settings", settings))
                        .configuration()
                        .settings()
                        .accounts()
                        .rules())
                .containsExactly(new AccountRule(Listing.GROUP, "robots", ActorKind.AUTOMATION, Treatment.FLAGGED));
    }

    @Test
    void asksJiraForNobodyWithoutAName() {
        reader.read(Map.of("clients", List.of(Map.of("key", "ACME", "name", "Acme"))));

        verify(users, never()).getUserByKey(anyString());
    }
}
