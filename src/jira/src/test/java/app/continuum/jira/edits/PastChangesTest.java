package app.continuum.jira.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.core.agency.Placement;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

class PastChangesTest {
    private final Grounds grounds = mock(Grounds.class);
    private final Issue issue = mock(Issue.class);
    private final PastChanges pastChanges = new PastChanges(mock(CustomFieldManager.class), grounds);

    @BeforeEach
    void anIssueInAProject() {
        when(grounds.placement(issue)).thenReturn(new Placement(2, Map.of()));
    }

    @Test
    void knowsFromWhichProjectAnIssueWasMoved() {
        assertThat(before(new ChangeItemBean("jira", "project", "1", "Acme", "2", "Globex"))
                        .projectId())
                .isEqualTo(1);
    }

    @Test
    void takesSubTasksAlong() {
        when(issue.getParentObject()).thenReturn(mock(Issue.class));

        assertThat(before(new ChangeItemBean("jira", "project", "1", "Acme", "2", "Globex"))
                        .projectId())
                .isEqualTo(1);
    }

    @Test
    void leavesAnIssueWhereItIsThatWasNotMoved() {
        assertThat(before(new ChangeItemBean("jira", "duedate", "", "", "2026-12-01", ""))
                        .projectId())
                .isEqualTo(2);
    }

    @Test
    void knowsTheNamesTheHistoryHasForListsOfTheProject() {
        List<ChangeItemBean> items = List.of(
                new ChangeItemBean("jira", "Component", "", "", "10000", "Shop"),
                new ChangeItemBean("jira", "Fix Version", "", "", "10001", "1.0"),
                new ChangeItemBean("jira", "Version", "", "", "10002", "0.9"));
        Set<FieldId> guarded = Set.of(new FieldId("components"), new FieldId("fixVersions"), new FieldId("versions"));

        assertThat(pastChanges.of(issue, items, guarded))
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrderElementsOf(guarded);
    }

    private Placement before(ChangeItemBean item) {
        pastChanges.ground(issue, List.of(item));
        ArgumentCaptor<Placement> before = ArgumentCaptor.forClass(Placement.class);
        Mockito.verify(grounds).between(before.capture(), any());
        return before.getValue();
    }
}
