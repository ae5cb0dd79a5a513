package app.continuum.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.headsup.InMemoryHeadsUps;
import app.continuum.core.ledger.Finder;
import app.continuum.core.ledger.InMemoryLedger;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seatings;
import app.continuum.jira.edits.RenderedValues;
import app.continuum.jira.edits.TriedChanges;
import app.continuum.jira.health.Health;
import app.continuum.jira.judgement.Judge;
import app.continuum.jira.judgement.Refusals;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ACME: am and producer sit in its seats; the due date and the original estimate are the Producer's, blocked; the assignee too, flagged. */
class TransitionGuardTest {
    private static final Timestamp STORED = Timestamp.valueOf("2026-12-01 00:00:00");
    private static final Timestamp WANTED = Timestamp.valueOf("2026-12-24 00:00:00");
    private static final long ISSUE = 7;

    private final IssueManager issues = mock(IssueManager.class);
    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final UserManager users = mock(UserManager.class);
    private final MutableIssue stored = issue();
    private final MutableIssue copy = issue();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Health health = new Health(Clock.systemUTC());
    private final TransitionGuard guard = guard();

    @BeforeEach
    void anIssueOfAcme() {
        when(users.getUserByKey(any())).thenAnswer(call -> active(call.getArgument(0)));
        when(issues.getIssueObject(ISSUE)).thenReturn(stored);
        when(directory.current()).thenReturn(agency());
    }

    @Test
    void refusesTheCounterpartsDueDateBesideItsFieldAndWritesItDownOnce() {
        tries("duedate", STORED, WANTED);

        InvalidInputException refusal = check("am", Map.of()).orElseThrow();

        assertThat(refusal.getErrors()).isEqualTo(Map.of("duedate", "continuum.refusal.by-counterpart"));
        assertThat(refusal.getGenericErrors()).isEmpty();
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.finder()).isEqualTo(Finder.VALIDATOR);
            assertThat(entry.from()).isEqualTo("2026-12-01");
            assertThat(entry.to()).isEqualTo("2026-12-24");
            assertThat(entry.actor()).contains(new UserKey("am"));
            assertThat(entry.changeGroup()).isEmpty();
        });
    }

    @Test
    void refusesOthersAndNobody() {
        tries("duedate", STORED, WANTED);

        assertThat(check("developer", Map.of())).isPresent();
        assertThat(check("", Map.of())).isPresent();
    }

    @Test
    void letsTheOwnerPass() {
        tries("duedate", STORED, WANTED);

        assertThat(check("producer", Map.of())).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void letsPassWhatTheGuardOnlyFlags() {
        tries("assignee", null, mock(ApplicationUser.class));

        assertThat(check("am", Map.of())).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void takesAFieldThatAScreenSendsUnchangedForNoChange() {
        tries("duedate", STORED, Timestamp.valueOf("2026-12-01 00:00:00"));

        assertThat(check("am", Map.of())).isEmpty();
    }

    @Test
    void takesTheStoredValueForTheOldOne() {
        tries("duedate", WANTED, WANTED);

        assertThat(check("am", Map.of())).isPresent();
    }

    @Test
    void comparesEstimatesThemselves() {
        when(copy.getOriginalEstimate()).thenReturn(3_600L);

        assertThat(check("am", Map.of()).orElseThrow().getErrors()).containsOnlyKeys("timetracking_originalestimate");
    }

    @Test
    void looksOnlyAtTheFieldsThatWereChosen() {
        tries("duedate", STORED, WANTED);

        assertThat(check("am", Map.of("fields", "assignee,timeoriginalestimate")))
                .isEmpty();
        assertThat(check("am", Map.of("fields", "duedate"))).isPresent();
    }

    @Test
    void leavesAnIssueAloneThatIsBeingMade() {
        tries("duedate", null, WANTED);
        when(copy.getId()).thenReturn(null);

        assertThat(check("am", Map.of())).isEmpty();
    }

    @Test
    void leavesAnIssueAloneThatIsNobodys() {
        tries("duedate", STORED, WANTED);
        when(directory.current()).thenReturn(new Agency(Configuration.first()));

        assertThat(check("am", Map.of())).isEmpty();
    }

    @Test
    void passesOnWhatItCannotJudgeAndCountsIt() {
        when(issues.getIssueObject(ISSUE)).thenThrow(new NoSuchMethodError("getIssueObject"));

        assertThat(check("am", Map.of())).isEmpty();
        assertThat(health.validator().failures()).isEqualTo(1);
        assertThat(health.gate().failures()).isZero();
    }

    @Test
    void refusesWhatItCannotJudgeWhereTheAgencyFailsClosed() {
        when(issues.getIssueObject(ISSUE)).thenThrow(new IllegalStateException("no database"));
        when(directory.failsClosed()).thenReturn(true);

        assertThat(check("am", Map.of()).orElseThrow().getGenericErrors()).isEqualTo(List.of("continuum.gate.failed"));
    }

    private void tries(String field, @Nullable Object from, Object to) {
        when(copy.getModifiedFields()).thenReturn(Map.of(field, new ModifiedValue(from, to)));
    }

    private Optional<InvalidInputException> check(String caller, Map<String, String> arguments) {
        WorkflowContext context = () -> caller;
        Map<String, Object> transientVars = new HashMap<>(Map.of("issue", copy, "context", context));
        try {
            guard.check(transientVars, arguments);
            return Optional.empty();
        } catch (InvalidInputException refusal) {
            return Optional.of(refusal);
        }
    }

    private List<LedgerEntry> entries() {
        return ledger.ofIssue(ISSUE, 10);
    }

    private static ApplicationUser active(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.isActive()).thenReturn(true);
        return user;
    }

    private static MutableIssue issue() {
        Project acme = mock(Project.class);
        when(acme.getId()).thenReturn(1L);
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(ISSUE);
        when(issue.getProjectObject()).thenReturn(acme);
        when(issue.getDueDate()).thenReturn(STORED);
        when(issue.getOriginalEstimate()).thenReturn(28_800L);
        return issue;
    }

    private TransitionGuard guard() {
        CustomFieldManager customFields = mock(CustomFieldManager.class);
        People people = new People(users);
        ScreenText text = new ScreenText(mock(I18nResolver.class, call -> call.getArgument(0)));
        VerdictWords words = new VerdictWords(text, directory, people, mock(FieldManager.class));
        return new TransitionGuard(
                issues,
                new Grounds(directory, Seatings.whileEverybodyIsThere(directory, people), customFields),
                new Actors(directory, people, mock(GroupManager.class)),
                new TriedChanges(new RenderedValues(mock(DateTimeFormatterFactory.class), customFields, people)),
                new Refusals(ledger, words, Clock.systemUTC()),
                new Judge(new InMemoryHeadsUps(), Optional.empty()),
                Clock.systemUTC(),
                directory,
                text,
                health);
    }

    private static Agency agency() {
        Client acme = new Client(
                new ClientKey("ACME"),
                "Acme",
                Seat.of(new UserKey("am")),
                Seat.of(new UserKey("producer")),
                List.of(new Scope.WholeProject(1, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                false);
        List<Guard> guards = Stream.of(FieldId.DUE_DATE, FieldId.ORIGINAL_ESTIMATE)
                .map(field -> new Guard(field, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK))
                .toList();
        List<Guard> flagged = List.of(new Guard(FieldId.ASSIGNEE, Role.PRODUCER, Mode.FLAG, Mode.FLAG));
        return new Agency(new Configuration(
                Settings.first(),
                List.of(acme),
                Stream.concat(guards.stream(), flagged.stream()).toList(),
                Map.of()));
    }
}
