package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
    private final Path home;
    private JiraProduct jira;
    private JiraModel model;
    private JiraUser producer;

    ModelTest(@TempDir Path home) {
        this.home = home;
    }

    @BeforeEach
    void open() {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        model = jira.model();
        producer = model.people().getUserByName("producer");
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void seedsTwelveIssuesForEachClient() {
        assertThat(model.issues().list("1 = 1 ORDER BY id"))
                .hasSize(37)
                .filteredOn(issue -> issue.getKey().startsWith("ACME-"))
                .hasSize(12);
    }

    @Test
    void aSubtaskKnowsItsParent() {
        assertThat(model.issues().getIssueObject("ACME-3").parent().getKey()).isEqualTo("ACME-2");
    }

    @Test
    void anEditIsTriedOnACopyAndSavedWithHistory() {
        JiraIssue issue = model.issues().getIssueObject("ACME-1");
        EditParameters parameters = model.edits().newIssueInputParameters(Map.of("duedate", new String[] {"1/Dec/26"}));
        UpdateValidationResult result = model.edits().validateUpdate(producer, issue.getId(), parameters);

        assertThat(result.isValid()).isTrue();
        assertThat(result.getIssue().getModifiedFields()).containsOnlyKeys("duedate");
        assertThat(model.issues().getIssueObject("ACME-1").getDueDate()).isEqualTo(issue.getDueDate());

        model.edits().update(producer, result, null, null);
        assertThat(model.issues().getIssueObject("ACME-1").getDueDate()).hasToString("2026-12-01 00:00:00.0");
        assertThat(model.history().of(issue.getId()))
                .last()
                .satisfies(group -> assertThat(group.items()).singleElement().satisfies(item -> {
                    assertThat(item.getField()).isEqualTo("duedate");
                    assertThat(item.getTo()).isEqualTo("2026-12-01");
                    assertThat(item.getToString()).isEqualTo("2026-12-01 00:00:00.0");
                }));
    }
}
