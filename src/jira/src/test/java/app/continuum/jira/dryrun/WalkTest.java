package app.continuum.jira.dryrun;

import static org.assertj.core.api.Assertions.assertThat;
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
import app.continuum.core.dryrun.Guarded;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.dryrun.Period;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.agency.Actors;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seatings;
import app.continuum.jira.edits.PastChanges;
import app.continuum.jira.history.ChangedIssues;
import app.continuum.jira.history.History;
import app.continuum.jira.history.Stretch;
import app.continuum.jira.tables.TestDatabase;
import app.continuum.jira.tables.TestTables;
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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dry run over issues of which each had its due date moved by the Account Manager once. */
class WalkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<Stretch> STRETCHES = List.of(new Stretch(Optional.of(1L), Optional.empty()));
    private static final int ISSUES = 700;

    private final Archive archive =
            new Archive(TestTables.of(TestDatabase.H2, List.of(RunRow.class, TotalRow.class, CaseRow.class)));
    private final AgencyDirectory directory =
            mock(AgencyDirectory.class, withSettings().stubOnly());
    private final UserManager users = mock(UserManager.class, withSettings().stubOnly());
    private final CustomFieldManager customFields =
            mock(CustomFieldManager.class, withSettings().stubOnly());
    private final ChangedIssues pages = mock(ChangedIssues.class, withSettings().stubOnly());
    private final List<Issue> issues = new ArrayList<>();
    private int changesOfEach = 1;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    @BeforeEach
    void anAgencyWithIssuesThatWereChanged() throws SearchException {
        when(directory.current()).thenReturn(agency("am", "producer"));
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
        when(pages.page(any(), anyInt())).thenAnswer(call -> page(call.<Integer>getArgument(1)));
    }

    @Test
    void countsAnIssueOnceThatIsMetOnTwoPages() throws SearchException {
        Run run = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);
        when(pages.page(any(), anyInt())).thenAnswer(call -> {
            int number = call.<Integer>getArgument(1);
            List<Issue> page = new ArrayList<>(page(number));
            if (number == 1) {
                page.add(0, issues.get(ChangedIssues.PAGE - 1));
            }
            return page;
        });

        walk(run).through(STRETCHES);

        assertThat(crossings(run)).isEqualTo(ISSUES);
        assertThat(archive.cases().count(run.id(), Selection.ALL)).isEqualTo(ISSUES);
        assertThat(archive.latestDone().orElseThrow().progress().issues()).isEqualTo(ISSUES);
    }

    @Test
    void judgesByTheAgencyAsItWasAtTheBeginningWhateverIsChangedMeanwhile() throws SearchException {
        Run run = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);
        Walk walk = walk(run);
        when(directory.current()).thenReturn(agency("producer", "am"));

        walk.through(STRETCHES);

        assertThat(crossings(run)).isEqualTo(ISSUES);
    }

    @Test
    void countsAllAndSaysHowManyItDoesNotKeepOneByOne() throws SearchException {
        changesOfEach = 30;
        long all = (long) ISSUES * changesOfEach;
        Run run = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);

        walk(run).through(STRETCHES);

        Progress progress = archive.latestDone().orElseThrow().progress();
        assertThat(crossings(run)).isEqualTo(all);
        assertThat(progress.cases()).isEqualTo(all);
        assertThat(archive.cases().count(run.id(), Selection.ALL)).isEqualTo(CaseTable.MOST_KEPT);
        assertThat(progress.notKept()).isEqualTo(all - CaseTable.MOST_KEPT).isPositive();
    }

    @Test
    void readsNoFurtherOnceItIsStoppedAndKeepsWhatTheRunBeforeItFound() throws SearchException {
        Run before = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);
        walk(before).through(STRETCHES);
        Run run = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);
        Walk walk = walk(run);
        List<Integer> read = new ArrayList<>();
        when(pages.page(any(), anyInt())).thenAnswer(call -> {
            int number = call.<Integer>getArgument(1);
            read.add(number);
            if (number == 1) {
                walk.stop();
            }
            return page(number);
        });

        assertThat(walk.through(STRETCHES)).isFalse();

        assertThat(read).containsExactly(0, 1);
        assertThat(walk.progress().issues()).isEqualTo(ChangedIssues.PAGE);
        assertThat(archive.latestDone().map(Run::id)).contains(before.id());
        assertThat(crossings(before)).isEqualTo(ISSUES);
    }

    @Test
    void noticesBetweenTwoIssuesThatSomebodyStoppedItElsewhereAndCanBeBegunAgain() throws SearchException {
        Run run = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);
        clock = new SecondsPass();
        when(pages.page(any(), anyInt())).thenAnswer(call -> {
            int number = call.<Integer>getArgument(1);
            if (number == 1) {
                archive.end(run.id(), RunState.STOPPED, run.progress(), NOW);
            }
            return page(number);
        });

        Walk walk = walk(run);
        assertThat(walk.through(STRETCHES)).isFalse();

        assertThat(walk.progress().issues()).isEqualTo(ChangedIssues.PAGE);
        assertThat(archive.latest().map(Run::state)).contains(RunState.STOPPED);
        assertThat(archive.latestDone()).isEmpty();

        Run again = archive.begin(new UserKey("head"), Period.EVERYTHING, Guarded.NOTHING, NOW);
        assertThat(walk(again).through(STRETCHES)).isTrue();
        assertThat(archive.latestDone().map(Run::id)).contains(again.id());
        assertThat(archive.cases().count(run.id(), Selection.ALL)).isZero();
        assertThat(archive.cases().count(again.id(), Selection.ALL)).isEqualTo(ISSUES);
    }

    private long crossings(Run run) {
        return archive.totals()
                .byField(run.id())
                .getOrDefault(FieldId.DUE_DATE, Tally.NONE)
                .of(Kind.COUNTERPART);
    }

    private List<Issue> page(int number) {
        int from = number * ChangedIssues.PAGE;
        return from >= ISSUES ? List.of() : issues.subList(from, Math.min(ISSUES, from + ChangedIssues.PAGE));
    }

    private Walk walk(Run run) {
        People people = new People(users);
        Grounds grounds = new Grounds(directory, Seatings.whileEverybodyIsThere(directory, people), customFields);
        Actors actors = new Actors(
                directory, people, mock(GroupManager.class, withSettings().stubOnly()));
        Retrial retrial = new Retrial(directory.current(), new PastChanges(customFields, grounds), grounds, actors);
        return new Walk(run, new History(pages, changes()), retrial, archive, clock);
    }

    private ChangeHistoryManager changes() {
        ChangeHistoryManager history =
                mock(ChangeHistoryManager.class, withSettings().stubOnly());
        when(history.getChangeHistoriesSince(any(), any(Date.class)))
                .thenAnswer(call -> Collections.nCopies(
                        changesOfEach, change(call.<Issue>getArgument(0).getId())));
        return history;
    }

    private static ChangeHistory change(long issue) {
        ChangeItemBean item = new ChangeItemBean("jira", "duedate", "2026-12-01", "", "2026-12-02", "");
        return new ChangeHistory(issue, issue, "am", Timestamp.from(NOW), List.of(item));
    }

    private static Agency agency(String accountManager, String producer) {
        Client acme = new Client(
                new ClientKey("ACME"),
                "Acme",
                Seat.of(new UserKey(accountManager)),
                Seat.of(new UserKey(producer)),
                List.of(new Scope.WholeProject(1, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                false);
        List<Guard> guards = List.of(new Guard(FieldId.DUE_DATE, Role.PRODUCER, Mode.OBSERVE, Mode.OBSERVE));
        return new Agency(new Configuration(Settings.first(), List.of(acme), guards, Map.of()));
    }

    /** A second more each time it is looked at. */
    private static final class SecondsPass extends Clock {
        private Instant now = NOW;

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
