package app.continuum.jira.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seatings;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermissionCheckTest {
    private static final Guard DUE_DATE = new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK);

    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final FieldManager fields = mock(FieldManager.class);
    private final Screens screens = mock(Screens.class);
    private final UserManager users = mock(UserManager.class);
    /** Who lacks what, as "person PERMISSION"; everybody has everything else. */
    private final Set<String> lacking = new HashSet<>();

    @BeforeEach
    void aJiraInWhichEverybodyMayDoEverything() {
        when(users.getUserByKey(anyString())).thenAnswer(call -> user(call.getArgument(0)));
        when(projects.getProjectObj(any())).thenAnswer(call -> project(call.getArgument(0)));
        when(fields.getField(anyString())).thenReturn(mock(Field.class));
        when(permissions.hasPermission(any(ProjectPermissionKey.class), any(Project.class), any()))
                .thenAnswer(call ->
                        !lacking.contains(call.<ApplicationUser>getArgument(2).getKey() + " " + call.getArgument(0)));
    }

    @Test
    void findsNothingWhereGuardsAndPermissionsGoTogether() {
        assertThat(sentences(DUE_DATE)).isEmpty();
    }

    @Test
    void findsOwnersWhoCannotScheduleAndSaysWhatElseThatBreaks() {
        lacking.add("producer " + ProjectPermissions.SCHEDULE_ISSUES);

        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.owners-lack", "continuum.check.ranking");
    }

    @Test
    void findsAGuardThatMeetsNobody() {
        lacking.add("am " + ProjectPermissions.EDIT_ISSUES);

        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.meets-nobody");
    }

    @Test
    void asksOfTheAssigneeWhoAssignsAndWhoCanBeAssigned() {
        Guard assignee = new Guard(FieldId.ASSIGNEE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK);
        lacking.add("producer " + ProjectPermissions.ASSIGN_ISSUES);
        lacking.add("producer " + ProjectPermissions.ASSIGNABLE_USER);
        lacking.add("am " + ProjectPermissions.ASSIGNABLE_USER);

        assertThat(sentences(assignee))
                .containsExactly("continuum.check.owners-lack", "continuum.check.not-assignable");
    }

    @Test
    void findsAnAccountThatCannotPutValuesBack() {
        Guard restored =
                new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK, Map.of(), Afterwards.RESTORE, false);
        lacking.add("robot " + ProjectPermissions.SCHEDULE_ISSUES);

        assertThat(sentences(restored)).containsExactly("continuum.check.put-back");
    }

    @Test
    void findsAFieldThatIsGoneAndOneThatIsHiddenFromItsOwners() {
        when(fields.isFieldHidden(any(), anyString())).thenReturn(true);
        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.hidden");

        when(fields.getField(anyString())).thenReturn(null);
        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.unknown-field");
    }

    @Test
    void findsAnOwnerWhoCannotBrowse() {
        lacking.add("producer " + ProjectPermissions.BROWSE_PROJECTS);

        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.blind");
    }

    @Test
    void findsAFieldThatIsOnNoEditScreenAndIssuesThatTheWorkflowLocks() {
        when(screens.newest(any())).thenReturn(Optional.of(mock(Issue.class)));
        assertThat(sentences(DUE_DATE)).isEmpty();

        when(screens.lacks(any(), any(), any())).thenReturn(true);
        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.off-screen");

        when(screens.isLocked(any(), any())).thenReturn(true);
        assertThat(sentences(DUE_DATE)).containsExactly("continuum.check.locked");
    }

    @Test
    void isCutWhereThereAreManyClientsAndGoesOnWhereItEnded() {
        configure(IntStream.range(0, 2_000).mapToObj(number -> client("C" + (10_000 + number), number)), DUE_DATE);

        Report first = check().from(Optional.empty());
        Report second = check().from(first.next());

        assertThat(first.checked()).isBetween(100, 1_999);
        assertThat(first.next()).contains(new ClientKey("C" + (10_000 + first.checked())));
        assertThat(second.next()).contains(new ClientKey("C" + (10_000 + first.checked() + second.checked())));
    }

    private List<String> sentences(Guard guard) {
        configure(Stream.of(client("ACME", 1)), guard);
        return check().from(Optional.empty()).findings().stream()
                .map(Finding::sentence)
                .toList();
    }

    private void configure(Stream<Client> clients, Guard guard) {
        Settings settings = Settings.first().withRestoreAs(Optional.of(new UserKey("robot")));
        when(directory.current())
                .thenReturn(new Agency(new Configuration(settings, clients.toList(), List.of(guard), Map.of())));
    }

    private PermissionCheck check() {
        People people = new People(users);
        ScreenText text = new ScreenText(mock(I18nResolver.class, call -> call.getArgument(0)));
        VerdictWords words = new VerdictWords(text, directory, people, fields);
        return new PermissionCheck(
                directory,
                projects,
                permissions,
                Seatings.whileEverybodyIsThere(directory, people),
                people,
                fields,
                screens,
                words,
                text);
    }

    private static Client client(String key, long project) {
        return new Client(
                new ClientKey(key),
                key,
                Seat.of(new UserKey("am")),
                Seat.of(new UserKey("producer")),
                List.of(new Scope.WholeProject(project, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key);
        when(user.isActive()).thenReturn(true);
        return user;
    }

    private static Project project(Long id) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getKey()).thenReturn("P" + id);
        return project;
    }
}
