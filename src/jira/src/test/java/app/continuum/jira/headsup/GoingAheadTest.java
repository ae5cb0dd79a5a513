package app.continuum.jira.headsup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.headsup.Ask;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.Escalation;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.InMemoryHeadsUps;
import app.continuum.core.headsup.Reminder;
import app.continuum.core.headsup.Standing;
import app.continuum.core.headsup.State;
import app.continuum.core.headsup.Why;
import app.continuum.core.headsup.Why.Impact;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.Ground;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.edits.ValueWriter;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A heads-up that nobody has answered, in an agency that has settled that it then goes ahead. */
class GoingAheadTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UserKey ANNA = new UserKey("anna");

    private final HeadsUps headsUps = new InMemoryHeadsUps();
    private final IssueManager issues = mock(IssueManager.class);
    private final CurrentValues values = mock(CurrentValues.class);
    private final ValueWriter writer = mock(ValueWriter.class);
    private final News news = mock(News.class);
    private final People people = mock(People.class);
    private final ScreenText text = mock(ScreenText.class, call -> call.getArgument(0));
    private final Grounds grounds = mock(Grounds.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final Applying applying = new Applying(
            headsUps,
            issues,
            mock(ChangeHistoryManager.class),
            mock(PastChanges.class),
            values,
            writer,
            news,
            people,
            grounds,
            mock(ShownValues.class, call -> "a day"),
            mock(VerdictWords.class, call -> "Due Date"),
            text);
    private final HeadsUp open = headsUps.add(HeadsUp.open(
            new Ask(
                    1,
                    FieldId.DUE_DATE,
                    new ClientKey("ACME"),
                    Role.PRODUCER,
                    ANNA,
                    "2026-12-12",
                    "2026-12-19",
                    "19/Dec/26",
                    new Why("Because", false, Impact.UNSAID)),
            NOW,
            NOW,
            new Reminder(Escalation.OWNER, NOW)));

    @BeforeEach
    void allIsWell() {
        when(issues.getIssueObject(1L)).thenReturn(issue);
        when(people.byKey(ANNA)).thenReturn(Optional.of(anna));
        when(anna.isActive()).thenReturn(true);
        when(grounds.of(any(Issue.class))).thenReturn(new Ground(List.of(), List.of(), EmptySeat.FLAG));
        when(values.of(issue, FieldId.DUE_DATE)).thenReturn(Optional.of("2026-12-12"));
        when(writer.write(any(), any(), any(), any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void isInTheNameOfWhoeverAskedAndCountsAsLapsed() {
        applying.goAhead(open, NOW);

        verify(writer).write(eq(anna), eq(issue), eq(FieldId.DUE_DATE), eq("2026-12-19"), any());
        assertThat(now().state()).isEqualTo(State.LAPSED);
        assertThat(now().decision()).contains(new Decision(ANNA, Standing.ASKER, NOW, "2026-12-19", ""));
        verify(news).decided(now());
    }

    @Test
    void isNothingWhereTheFieldHasMoved() {
        when(values.of(issue, FieldId.DUE_DATE)).thenReturn(Optional.of("2026-12-24"));

        applying.goAhead(open, NOW);

        verify(writer, never()).write(any(), any(), any(), any(), any());
        assertThat(now().state()).isEqualTo(State.STALE);
    }

    @Test
    void isOverAllTheSameWhereJiraRefusesTheValue() {
        when(writer.write(any(), any(), any(), any(), any())).thenReturn(Optional.of("No permission"));

        applying.goAhead(open, NOW);

        assertThat(now().state()).isEqualTo(State.LAPSED);
        assertThat(now().decision()).isEmpty();
        verify(news).decided(now());
    }

    @Test
    void isOverWhereTheIssueIsGone() {
        when(issues.getIssueObject(1L)).thenReturn(null);

        applying.goAhead(open, NOW);

        assertThat(now()).isEqualTo(open.ended(State.LAPSED));
        verify(writer, never()).write(any(), any(), any(), any(), any());
    }

    @Test
    void isOverWhereWhoeverAskedCanNoLongerLogIn() {
        when(anna.isActive()).thenReturn(false);

        applying.goAhead(open, NOW);

        assertThat(now()).isEqualTo(open.ended(State.LAPSED));
        verify(writer, never()).write(any(), any(), any(), any(), any());
    }

    private HeadsUp now() {
        return headsUps.find(open.id()).orElseThrow();
    }
}
