package app.continuum.jira.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Seat;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.core.policy.ValueKind;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.EditPreview.Asked;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditPreviewTest {
    private static final Timestamp STORED = Timestamp.valueOf("2026-12-01 00:00:00");
    private static final Timestamp WANTED = Timestamp.valueOf("2026-12-24 00:00:00");

    private final DateTimeFormatterFactory dates = mock(DateTimeFormatterFactory.class, RETURNS_DEEP_STUBS);
    private final IssueService issues = mock(IssueService.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final MutableIssue copy = mock(MutableIssue.class);
    private final EditPreview preview = new EditPreview(
            issues,
            Optional.of(new RestConversion(mock(FieldManager.class))),
            new TimeTracking(mock(ApplicationProperties.class)),
            new RenderedValues(dates, mock(CustomFieldManager.class), new People(mock(UserManager.class))),
            mock(Grounds.class),
            mock(Destinations.class));

    @BeforeEach
    void anIssueThatIsDue() {
        IssueInputParameters inputs = mock(IssueInputParameters.class);
        when(issue.getId()).thenReturn(1L);
        when(issue.getDueDate()).thenReturn(STORED);
        when(issue.getOriginalEstimate()).thenReturn(28_800L);
        when(dates.formatter().forLoggedInUser().withStyle(any()).format(any())).thenReturn("1/Dec/26");
        when(issues.newIssueInputParameters(any())).thenReturn(inputs);
    }

    @Test
    void takesOldAndNewFromJira() {
        when(copy.getModifiedFields()).thenReturn(Map.of("duedate", new ModifiedValue(STORED, WANTED)));
        when(issues.validateUpdate(any(), any(), any()))
                .thenReturn(new IssueService.UpdateValidationResult(copy, mock(ErrorCollection.class)));

        assertThat(changes(Map.of("duedate", new String[] {"24/Dec/26"})))
                .containsExactly(new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", "2026-12-24"));
    }

    @Test
    void countsAFieldAsChangedWhereJiraThrows() {
        when(issues.validateUpdate(any(), any(), any())).thenThrow(new NoSuchMethodError("validateUpdate"));

        assertThat(changes(Map.of("duedate", new String[] {"24/Dec/26"})))
                .containsExactly(FieldChange.unreadable(FieldId.DUE_DATE, "2026-12-01", "24/Dec/26"));
    }

    @Test
    void countsAFieldAsChangedThatIsOnlyForced() {
        assertThat(changes(Map.of("fieldsToForcePresent", new String[] {"duedate"})))
                .containsExactly(FieldChange.unreadable(FieldId.DUE_DATE, "2026-12-01", ""));
    }

    @Test
    void countsAFieldAsChangedThatAWholePageEmptiesByNotSendingIt() {
        when(copy.getModifiedFields()).thenReturn(Map.of("duedate", new ModifiedValue(STORED, null)));
        when(issues.validateUpdate(any(), any(), any()))
                .thenReturn(new IssueService.UpdateValidationResult(copy, mock(ErrorCollection.class)));
        Map<String, String[]> inputs = Map.of("summary", new String[] {"New"});

        assertThat(changes(new Proposal.Form(inputs, true)))
                .containsExactly(new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", ""));
        assertThat(changes(new Proposal.Form(inputs))).isEmpty();
    }

    @Test
    void leavesAnEstimateAloneThatIsSentAsItIsShown() {
        assertThat(changes(Map.of("timetracking_originalestimate", new String[] {"1d"})))
                .isEmpty();
        assertThat(changes(Map.of("timetracking_originalestimate", new String[] {"2d"})))
                .contains(FieldChange.unreadable(FieldId.ORIGINAL_ESTIMATE, "28800", "2d"));
    }

    @Test
    void countsAFieldAsChangedThatIsForcedAndSentUnderANameOfNoInput() {
        assertThat(changes(Map.of(
                        "fieldsToForcePresent",
                        new String[] {"duedate"},
                        "duedate:x",
                        new String[] {"1"},
                        "DueDate",
                        new String[] {"1"})))
                .containsExactly(FieldChange.unreadable(FieldId.DUE_DATE, "2026-12-01", ""));
    }

    @Test
    void doesNotTakeAnEstimateThatIsSentForOneThatLoggedWorkHasMoved() {
        assertThat(changes(Map.of(
                        "timetracking_remainingestimate", new String[] {"9w"}, "worklog_timeLogged", new String[] {"1m"
                        })))
                .extracting(FieldChange::field)
                .containsOnly(FieldId.REMAINING_ESTIMATE);
        assertThat(changes(Map.of(
                        "timetracking_originalestimate", new String[] {"9w"}, "worklog_timeLogged", new String[] {"1m"
                        })))
                .extracting(FieldChange::field)
                .doesNotContain(FieldId.TIME_SPENT);
    }

    @Test
    void watchesTheRemainingEstimateThatAWholeFormMovesByWork() {
        Proposal step = new Proposal.Form(Map.of("worklog_timeLogged", new String[] {"1h"}), true);
        Proposal page = new Proposal.Form(Map.of("timetracking_originalestimate", new String[] {"9w"}), true);

        assertThat(asked(step).watched()).contains(FieldId.REMAINING_ESTIMATE);
        assertThat(asked(page).watched()).contains(FieldId.REMAINING_ESTIMATE);
    }

    private List<FieldChange> changes(Map<String, String[]> inputs) {
        return changes(new Proposal.Form(inputs));
    }

    private List<FieldChange> changes(Proposal proposal) {
        return preview.of(asked(proposal)).changes();
    }

    private Asked asked(Proposal proposal) {
        Map<FieldId, Guard> guards = Stream.of(FieldId.DUE_DATE, FieldId.ORIGINAL_ESTIMATE, FieldId.REMAINING_ESTIMATE)
                .collect(Collectors.toMap(field -> field, EditPreviewTest::guard));
        Client acme = new Client(
                new ClientKey("ACME"),
                "Acme",
                Seat.empty(),
                Seat.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        Ground ground = Ground.of(List.of(new Jurisdiction(acme, guards)), EmptySeat.BLOCK);
        ApplicationUser user = mock(ApplicationUser.class);
        return new Asked(user, issue, ground, Set.of(), proposal, Route.UPDATE);
    }

    private static Guard guard(FieldId field) {
        return new Guard(field, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK);
    }
}
