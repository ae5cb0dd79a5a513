package app.continuum.jira.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

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
import app.continuum.core.ledger.Ledger;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.policy.ActorKind;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seatings;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.edits.RenderedValues;
import app.continuum.jira.edits.TimeTracking;
import app.continuum.jira.history.ChangedIssues;
import app.continuum.jira.history.History;
import app.continuum.jira.judgement.Judge;
import app.continuum.jira.ledger.ActiveObjectsLedger;
import app.continuum.jira.ledger.LedgerRow;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
import app.continuum.jira.watch.Aftermath;
import app.continuum.jira.watch.ChangeJudge;
import app.continuum.jira.watch.NotedChanges;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofHours(1));
    /** A moment after the last of the changes. */
    private static final Instant YOUNG = START.plus(Duration.ofMinutes(5)).plusSeconds(10);

    private static final int ISSUES = 1_200;
    private static final int CHANGES_EACH = 5;

    private final ActiveObjects tables = TestTables.of(TestDatabase.H2, List.of(LedgerRow.class, SweepRow.class));
    private final Ledger ledger = new ActiveObjectsLedger(tables);
    private final SweepMark mark = new SweepMark(tables);
    private final NotedChanges noted = new NotedChanges();
    private final AgencyDirectory directory =
            mock(AgencyDirectory.class, withSettings().stubOnly());
    private final UserManager users = mock(UserManager.class, withSettings().stubOnly());
    private final CustomFieldManager customFields =
            mock(CustomFieldManager.class, withSettings().stubOnly());
    private final List<Issue> issues = new ArrayList<>();

    @BeforeEach
    void anAgencyWithIssuesThatWereChanged() throws SearchException {
        when(directory.current()).thenReturn(agency());
        ApplicationUser active = mock(ApplicationUser.class, withSettings().stubOnly());
        when(active.isActive()).thenReturn(true);
        when(users.getUserByKey(any())).thenReturn(active);
        Project acme = mock(Project.class, withSettings().stubOnly());
        when(acme.getId()).thenReturn(1L);
        for (long id = 1; id <= ISSUES; id++) {
            Issue issue = mock(Issue.class, withSettings().stubOnly());
            when(issue.getId()).thenReturn(id);
            when(issue.getProjectObject()).thenReturn(acme);
            issues.add(issue);
        }
        mark.write(START);
    }

    @Test
    void writesDownWhatFiredNoEventAndSaysThatNobodysRequestExplainsIt() throws SearchException {
        Sweep.Swept swept = sweep(ledger).run(Duration.ZERO);

        assertThat(swept).isEqualTo(new Sweep.Swept(ISSUES, ISSUES * CHANGES_EACH, ISSUES * CHANGES_EACH));
        assertThat(ledger.ofIssue(7, 10)).hasSize(CHANGES_EACH).allSatisfy(entry -> {
            assertThat(entry.finder()).isEqualTo(Finder.SWEEP);
            assertThat(entry.actorKind()).isEqualTo(ActorKind.UNATTRIBUTED);
            assertThat(entry.outcome()).isEqualTo(Outcome.FLAGGED);
        });
    }

    @Test
    void writesNothingTwiceAndMissesNothingWhereItWasStoppedHalfWay() throws SearchException {
        Ledger breaking = new BreakingLedger(ledger, ISSUES * CHANGES_EACH / 2);
        assertThatThrownBy(() -> sweep(breaking).run(Duration.ZERO)).hasMessage("stopped");

        Sweep.Swept swept = sweep(ledger).run(Duration.ZERO);

        assertThat(swept.written()).isPositive().isLessThan(ISSUES * CHANGES_EACH);
        assertThat(tables.count(LedgerRow.class, Query.select())).isEqualTo(ISSUES * CHANGES_EACH);
        assertThat(sweep(ledger).run(Duration.ZERO).written()).isZero();
    }

    @Test
    void leavesToTheWatchWhatIsStillBeforeIt() throws SearchException {
        noted.note(changeGroup(7, 1), Optional.empty());

        assertThat(sweep(ledger).run(Duration.ZERO).written()).isEqualTo(ISSUES * CHANGES_EACH - 1);
    }

    @Test
    void comesBackToWhatTheWatchGaveUp() throws SearchException {
        long young = changeGroup(7, CHANGES_EACH);
        noted.note(young, Optional.empty());
        Sweep early =
                new Sweep(history(), judge(), noted, ledger, aftermath(), mark, Clock.fixed(YOUNG, ZoneOffset.UTC));
        assertThat(early.run(Duration.ofSeconds(2)).written()).isEqualTo(ISSUES * CHANGES_EACH - 1);
        noted.done(young);

        assertThat(sweep(ledger).run(Duration.ZERO).written()).isEqualTo(1);
        assertThat(mark.read().orElseThrow()).isAfter(START);
    }

    @Test
    void beginsWhereTheAppBegan() throws SearchException {
        ActiveObjects fresh = TestTables.of(TestDatabase.H2, List.of(LedgerRow.class, SweepRow.class));
        SweepMark unset = new SweepMark(fresh);
        Sweep sweep = new Sweep(history(), judge(), noted, ledger, aftermath(), unset, clock());

        assertThat(sweep.run(Duration.ZERO)).isEqualTo(new Sweep.Swept(0, 0, 0));
        assertThat(unset.read()).contains(NOW);
    }

    private Sweep sweep(Ledger into) throws SearchException {
        return new Sweep(history(), judge(), noted, into, aftermath(), mark, clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static Aftermath aftermath() {
        return mock(Aftermath.class, withSettings().stubOnly());
    }

    private ChangeJudge judge() {
        People people = new People(users);
        Grounds grounds = new Grounds(directory, Seatings.whileEverybodyIsThere(directory, people), customFields);
        Actors actors = new Actors(
                directory, people, mock(GroupManager.class, withSettings().stubOnly()));
        CurrentValues values = new CurrentValues(
                customFields,
                mock(RenderedValues.class, withSettings().stubOnly()),
                mock(TimeTracking.class, withSettings().stubOnly()),
                people);
        return new ChangeJudge(
                new PastChanges(customFields, grounds),
                actors,
                grounds,
                values,
                new Judge(new InMemoryHeadsUps(), Optional.empty()));
    }

    private ChangedIssues pages() throws SearchException {
        ChangedIssues pages = mock(ChangedIssues.class, withSettings().stubOnly());
        when(pages.page(any(), anyInt())).thenAnswer(call -> {
            int from = call.<Integer>getArgument(1) * ChangedIssues.PAGE;
            return from >= ISSUES ? List.of() : issues.subList(from, Math.min(ISSUES, from + ChangedIssues.PAGE));
        });
        return pages;
    }

    private History history() throws SearchException {
        return new History(pages(), changes());
    }

    private static ChangeHistoryManager changes() {
        ChangeHistoryManager history =
                mock(ChangeHistoryManager.class, withSettings().stubOnly());
        when(history.getChangeHistoriesSince(any(), any(Date.class)))
                .thenAnswer(call -> changes(call.<Issue>getArgument(0).getId()));
        return history;
    }

    private static List<ChangeHistory> changes(long issue) {
        List<ChangeHistory> changes = new ArrayList<>();
        for (int i = 1; i <= CHANGES_EACH; i++) {
            ChangeItemBean item = new ChangeItemBean("jira", "duedate", "2026-12-0" + i, "", "2026-12-0" + (i + 1), "");
            Timestamp at = Timestamp.from(START.plus(Duration.ofMinutes(i)));
            changes.add(new ChangeHistory(changeGroup(issue, i), issue, "am", at, List.of(item)));
        }
        return changes;
    }

    private static long changeGroup(long issue, int number) {
        return issue * 10 + number;
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
        List<Guard> guards = List.of(new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.BLOCK, Mode.BLOCK));
        return new Agency(new Configuration(Settings.first(), List.of(acme), guards, Map.of()));
    }

    /** A ledger whose node is stopped after some entries. */
    private static final class BreakingLedger implements Ledger {
        private final Ledger ledger;
        private int left;

        BreakingLedger(Ledger ledger, int left) {
            this.ledger = ledger;
            this.left = left;
        }

        @Override
        public boolean write(LedgerEntry entry) {
            if (left-- == 0) {
                throw new IllegalStateException("stopped");
            }
            return ledger.write(entry);
        }

        @Override
        public List<LedgerEntry> ofIssue(long issueId, int limit) {
            return ledger.ofIssue(issueId, limit);
        }
    }
}
