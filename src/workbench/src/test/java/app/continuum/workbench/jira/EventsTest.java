package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    private static final Long ISSUE_UPDATED = 2L;

    @Test
    void oneEditIsToldAsAnEventAsABundleOfItAndAsChangedFields(@TempDir Path home) {
        try (JiraProduct jira = JiraProduct.open(home, 0, JiraOptions.standard())) {
            Listener listener = new Listener();
            jira.product().events().register(listener);
            JiraUser producer = jira.model().people().getUserByName("producer");
            Long issue = jira.model().issues().getIssueObject("ACME-1").getId();
            EditParameters parameters = new EditParameters(Map.of("summary", new String[] {"Changed"}));

            jira.model()
                    .edits()
                    .update(producer, jira.model().edits().validateUpdate(producer, issue, parameters), null, null);

            assertThat(listener.events).singleElement().satisfies(event -> {
                assertThat(event.getIssue().getKey()).isEqualTo("ACME-1");
                assertThat(event.getUser().getKey()).isEqualTo("producer");
                assertThat(event.getEventTypeId()).isEqualTo(ISSUE_UPDATED);
                assertThat(event.getParams()).containsKey("eventsource");
            });
            assertThat(listener.bundles).singleElement().satisfies(bundle -> assertThat(bundle.getEvents())
                    .extracting(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent())
                    .isEqualTo(listener.events));
            assertThat(listener.changes).singleElement().satisfies(change -> {
                assertThat(change.getIssue().getKey()).isEqualTo("ACME-1");
                assertThat(change.getAuthor()).contains(producer);
                assertThat(change.getChangeItems())
                        .extracting(ChangeItemBean::getField)
                        .containsExactly("summary");
            });
        }
    }

    /** Listens to everything Jira tells. */
    public static final class Listener {
        private final List<IssueEvent> events = new ArrayList<>();
        private final List<IssueEventBundle> bundles = new ArrayList<>();
        private final List<IssueChangedEvent> changes = new ArrayList<>();

        @EventListener
        public void on(IssueEvent event) {
            events.add(event);
        }

        @EventListener
        public void on(IssueEventBundle bundle) {
            bundles.add(bundle);
        }

        @EventListener
        public void on(IssueChangedEvent change) {
            changes.add(change);
        }
    }
}
