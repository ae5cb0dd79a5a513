package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTimingTest {
    private final Path home;

    EventTimingTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void beforeTheCommitNobodyElseCanReadTheChangeGroup() {
        assertThat(readableDuringTheEvent(true)).isFalse();
    }

    @Test
    void afterTheCommitEverybodyCan() {
        assertThat(readableDuringTheEvent(false)).isTrue();
    }

    private boolean readableDuringTheEvent(boolean beforeCommit) {
        try (JiraProduct jira =
                JiraProduct.open(home, 0, beforeCommit ? JiraOptions.early() : JiraOptions.standard())) {
            Listener listener = new Listener(jira.model());
            jira.product().events().register(listener);
            JiraUser user = jira.model().people().getUserByName("producer");
            EditParameters parameters = new EditParameters(Map.of("summary", new String[] {"Changed"}));
            Long issue = jira.model().issues().getIssueObject("ACME-1").getId();
            jira.model().edits().update(user, jira.model().edits().validateUpdate(user, issue, parameters), null, null);

            assertThat(jira.model().history().getChangeHistoryById(listener.changeGroup))
                    .isNotNull();
            return listener.readable;
        }
    }

    /** Looks for the change group from another thread while it is told of it. */
    public static final class Listener {
        private final JiraModel model;
        private Long changeGroup = 0L;
        private boolean readable;

        Listener(JiraModel model) {
            this.model = model;
        }

        @EventListener
        public void changed(IssueEvent event) {
            changeGroup = event.getChangeLog().getLong("id");
            readable = CompletableFuture.supplyAsync(() -> model.history().getChangeHistoryById(changeGroup))
                            .join()
                    != null;
        }
    }
}
