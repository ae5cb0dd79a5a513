package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.jira.edits.Change;
import app.continuum.workbench.jira.edits.DirectUpdates.UpdateRequest;
import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateTest {
    private final JiraProduct jira;
    private final JiraUser producer;
    private final Listener listener = new Listener();

    UpdateTest(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        producer = jira.model().people().getUserByName("producer");
        jira.product().events().register(listener);
    }

    @AfterEach
    void stop() {
        jira.close();
    }

    @Test
    void anUpdateIsSavedToldAndNoted() {
        IssueService.IssueResult result = update("Changed", EventDispatchOption.ISSUE_UPDATED);

        assertThat(result.isValid()).isTrue();
        assertThat(listener.events).singleElement().satisfies(event -> {
            assertThat(event.getUser()).isEqualTo(producer);
            assertThat(event.getSpanningOperation()).isEmpty();
        });
        ChangeHistory last = history().get(history().size() - 1);
        assertThat(last.getChangeItemBeans())
                .extracting(ChangeItemBean::getToString)
                .containsExactly("Changed");
        HistoryMetadata note =
                jira.model().historyNotes().getHistoryMetadata(last.getId()).getHistoryMetadata();
        assertThat(note.getType()).isEqualTo("restore");
        assertThat(note.getDescription()).isEqualTo("Put back");
    }

    @Test
    void anUpdateThatIsNotDispatchedLeavesHistoryAndNoEvent() {
        int before = history().size();

        update("Changed in silence", EventDispatchOption.DO_NOT_DISPATCH);

        assertThat(listener.events).isEmpty();
        assertThat(history()).hasSize(before + 1);
        assertThat(issue().getKey()).isEqualTo("ACME-1");
    }

    @Test
    void whatIsNotValidIsNotUpdated() {
        UpdateValidationResult result = validate("");

        assertThat(result.isValid()).isFalse();
        assertThatThrownBy(
                        () -> jira.model().edits().update(producer, result, EventDispatchOption.ISSUE_UPDATED, false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereNothingIsNotedThereIsNoNote() {
        assertThat(jira.model().historyNotes().getHistoryMetadata(0).getHistoryMetadata())
                .isNull();
    }

    @Test
    void changesSinceAMomentAreThoseAfterIt() {
        update("One", EventDispatchOption.ISSUE_UPDATED);
        ChangeHistory one = history().get(history().size() - 1);
        update("Another", EventDispatchOption.ISSUE_UPDATED);
        ChangeHistory another = history().get(history().size() - 1);

        assertThat(jira.model().history().getChangeHistoriesSince(issue(), one.getTimePerformed()))
                .extracting(ChangeHistory::getId)
                .containsExactly(another.getId());
    }

    @Test
    void aChangeThatIsPartOfABulkOperationSaysSo() {
        JiraIssue copy = copy();
        copy.setSummary("One of many");

        jira.model().saving().save(copy, Change.of(producer, EventType.UPDATED).inBulk());

        assertThat(listener.events).singleElement().satisfies(event -> assertThat(event.getSpanningOperation())
                .isPresent());
    }

    @Test
    void anotherAppSetsWhatItLikesAndSavesItWithoutBeingAsked() {
        JiraUser nobodyHere = jira.model().people().getUserByName("developer");
        JiraIssue copy = copy();
        copy.setSummary("Set");
        copy.setDescription("Set, too");
        copy.setAssignee(producer);
        copy.setDueDate(Timestamp.valueOf("2028-05-05 00:00:00"));
        copy.setOriginalEstimate(7200L);
        copy.setEstimate(3600L);
        copy.setCustomFieldValue(jira.model().fields().getCustomFieldObject("customfield_10102"), 5.5);

        jira.model().directUpdates().updateIssue(nobodyHere, copy, EventDispatchOption.DO_NOT_DISPATCH, false);

        ChangeHistory last = history().get(history().size() - 1);
        assertThat(last.getAuthorKey()).isEqualTo(nobodyHere.key());
        assertThat(last.getChangeItemBeans())
                .extracting(ChangeItemBean::getField)
                .contains("summary", "description", "duedate", "timeestimate", "timeoriginalestimate", "Price");
        assertThat(copy().assignee()).isEqualTo(producer);
        assertThat(listener.events).isEmpty();
    }

    @Test
    void anotherAppMayNoteWhyItDoesSo() {
        JiraIssue copy = copy();
        copy.setSummary("Set");
        HistoryMetadata why = HistoryMetadata.builder("script").build();

        jira.model()
                .directUpdates()
                .updateIssue(producer, copy, new UpdateRequest(EventDispatchOption.ISSUE_UPDATED, false, why));

        assertThat(jira.model()
                        .historyNotes()
                        .getHistoryMetadata(history().get(history().size() - 1).getId())
                        .getHistoryMetadata()
                        .getType())
                .isEqualTo("script");
    }

    private JiraIssue copy() {
        return jira.model().issues().getIssueObject("ACME-1");
    }

    private IssueService.IssueResult update(String summary, EventDispatchOption option) {
        return jira.model().edits().update(producer, validate(summary), option, false);
    }

    private UpdateValidationResult validate(String summary) {
        IssueInputParameters parameters = jira.model()
                .edits()
                .newIssueInputParameters(Map.of("summary", new String[] {summary}))
                .setHistoryMetadata(HistoryMetadata.builder("restore")
                        .description("Put back")
                        .build());
        return jira.model().edits().validateUpdate(producer, issue().getId(), parameters);
    }

    private Issue issue() {
        return jira.model().issues().getIssueObject("ACME-1");
    }

    private List<ChangeHistory> history() {
        return jira.model().history().getChangeHistories(issue());
    }

    /** Listens to the single events. */
    public static final class Listener {
        private final List<IssueEvent> events = new ArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            events.add(event);
        }
    }
}
