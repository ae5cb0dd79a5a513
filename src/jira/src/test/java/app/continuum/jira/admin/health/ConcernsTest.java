package app.continuum.jira.admin.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of an agency some of whose people, fields, projects and groups are gone; everything is there until a test says otherwise. */
class ConcernsTest {
    private static final UserKey ANN = new UserKey("ann");
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PIA = new UserKey("pia");
    private static final UserKey ROBOT = new UserKey("robot");
    private static final String FIELD = "customfield_1";

    private final People people = mock(People.class);
    private final FieldManager fields = mock(FieldManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final Visibility visibility = mock(Visibility.class);
    private final ScreenText text = mock(
            ScreenText.class,
            call -> String.join(
                    " ", Arrays.stream(call.getArguments()).map(String::valueOf).toList()));

    @BeforeEach
    void everythingIsThere() {
        when(people.isActive(any())).thenReturn(true);
        when(people.displayName(any())).thenAnswer(call -> call.getArgument(0).toString());
        when(fields.getField(anyString())).thenReturn(mock(Field.class));
        when(projects.getProjectObj(anyLong())).thenReturn(mock(Project.class));
        when(visibility.knowsGroup(anyString())).thenReturn(true);
    }

    @Test
    void areNoneWhereEverythingIsThere() {
        assertThat(said(client(Seat.of(PAUL), option()), settings())).isEmpty();
    }

    @Test
    void areToldOfALeadAndOfTheProducerOfASingleScope() {
        when(people.isActive(PIA)).thenReturn(false);

        assertThat(said(client(Seat.of(PIA), option()), settings())).containsExactly("continuum.attention.left 1 Acme");
        assertThat(said(client(Seat.of(PAUL), new Scope.WholeProject(1, Optional.of(PIA))), settings()))
                .containsExactly("continuum.attention.left 1 Acme");
    }

    @Test
    void areToldOfASeatInWhichNobodyIsLeft() {
        when(people.isActive(PIA)).thenReturn(false);

        assertThat(said(client(new Seat(Optional.empty(), Set.of(PIA), Set.of()), option()), settings()))
                .containsExactly("continuum.attention.empty-seat 1 Acme");
        assertThat(said(client(Seat.empty(), option()), settings()))
                .containsExactly("continuum.attention.empty-seat 1 Acme");
        assertThat(said(client(new Seat(Optional.empty(), Set.of(PIA, PAUL), Set.of()), option()), settings()))
                .isEmpty();
    }

    @Test
    void areToldOfAScopeWhoseFieldIsGone() {
        when(fields.getField(FIELD)).thenReturn(null);
        assertThat(said(client(Seat.of(PAUL), option()), settings()))
                .containsExactly("continuum.attention.projects 1 Acme");
    }

    @Test
    void areToldOfAScopeWhoseProjectIsGone() {
        when(projects.getProjectObj(7L)).thenReturn(null);
        assertThat(said(client(Seat.of(PAUL), option()), settings()))
                .containsExactly("continuum.attention.projects 1 Acme");
        assertThat(said(client(Seat.of(PAUL), new Scope.WholeProject(7, Optional.empty())), settings()))
                .containsExactly("continuum.attention.projects 1 Acme");
    }

    @Test
    void areToldOfGroupsAndOfTheAccountThatPutsValuesBack() {
        when(visibility.knowsGroup("overriders")).thenReturn(false);
        when(visibility.knowsGroup("heads")).thenReturn(false);
        when(people.isActive(ROBOT)).thenReturn(false);

        assertThat(said(client(Seat.of(PAUL), option()), settings()))
                .containsExactly(
                        "continuum.attention.group heads",
                        "continuum.attention.overriders overriders",
                        "continuum.attention.restore-as robot");
    }

    private List<String> said(Client client, Settings settings) {
        Agency agency = new Agency(new Configuration(settings, List.of(client), List.of(), Map.of()));
        ClientNames names = new ClientNames(text);
        List<Concern> concerns =
                new ArrayList<>(new Leftovers(fields, projects, visibility, people, names, text).concerns(agency));
        concerns.addAll(new Vacancies(people, names, Clock.systemUTC()).concerns(agency));
        return concerns.stream().map(Concern::sentence).toList();
    }

    private static Settings settings() {
        HeadsUpRules first = HeadsUpRules.first();
        return Settings.first()
                .withNames(Map.of(), Optional.of("heads"))
                .withRestoreAs(Optional.of(ROBOT))
                .withHeadsUps(new HeadsUpRules(
                        first.hours(),
                        first.answerHours(),
                        first.lapseDays(),
                        first.lapsedGoesAhead(),
                        Optional.of("overriders"),
                        first.digestHour()));
    }

    private static Scope option() {
        return new Scope.FieldValue(FIELD, "12", Optional.of(7L), Optional.empty());
    }

    private static Client client(Seat producer, Scope scope) {
        return new Client(
                new ClientKey("ACME"),
                "Acme",
                Seat.of(ANN),
                producer,
                List.of(scope),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
