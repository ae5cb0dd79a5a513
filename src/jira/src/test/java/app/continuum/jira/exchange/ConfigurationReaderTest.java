package app.continuum.jira.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.GuardBook;
import app.continuum.core.guards.Mode;
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
        Configuration configuration = new Configuration(
                Settings.first(),
                List.of(acme),
                GuardBook.firstGuards(),
                Map.of(acme.key(), List.of(new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK))));

        ConfigurationReader.Reading reading = reader.read(ConfigurationJson.of(configuration));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.configuration()).isEqualTo(configuration);
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
    void asksJiraForNobodyWithoutAName() {
        reader.read(Map.of("clients", List.of(Map.of("key", "ACME", "name", "Acme"))));

        verify(users, never()).getUserByKey(anyString());
    }
}
