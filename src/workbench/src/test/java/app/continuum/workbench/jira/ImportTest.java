package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.host.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
    private static final String ISSUE =
            "{\"id\":\"5\",\"key\":\"DS-1\",\"fields\":{\"summary\":\"Old\",\"issuetype\":{\"name\":\"Bug\"},"
                    + "\"project\":{\"id\":\"10\",\"key\":\"DS\",\"name\":\"DSpace\"},\"status\":{\"name\":\"Closed\"},"
                    + "\"priority\":{\"name\":\"Major\"},\"created\":\"2010-01-01T00:00:00.000+0000\","
                    + "\"updated\":\"2010-01-03T00:00:00.000+0000\",\"duedate\":\"2010-02-01\",\"assignee\":null,"
                    + "\"reporter\":{\"name\":\"u1\",\"key\":\"u1\",\"displayName\":\"One\",\"active\":true},"
                    + "\"timeoriginalestimate\":3600,\"timeestimate\":null,\"components\":[{\"name\":\"XML\"}],\"labels\":[\"a\"]},"
                    + "\"changelog\":{\"histories\":[{\"id\":\"7\",\"author\":{\"name\":\"u2\",\"key\":\"u2\",\"displayName\":\"Two\",\"active\":true},"
                    + "\"created\":\"2010-01-03T00:00:00.000+0000\",\"items\":[{\"field\":\"duedate\",\"fieldtype\":\"jira\",\"from\":null,"
                    + "\"fromString\":null,\"to\":null,\"toString\":\"2010-02-01 00:00:00.0\"}]}]}}";

    private final Path home;

    ImportTest(@TempDir Path home) {
        this.home = home;
    }

    private JiraProduct open(String content, boolean shift) throws IOException {
        Path file = home.resolve("export.jsonl");
        Files.writeString(file, content);
        return JiraProduct.open(home, 0, new JiraOptions(Optional.of(file), shift, false, false));
    }

    @Test
    void takesOverPeopleIssuesAndHistory() throws IOException {
        try (JiraProduct jira = open(ISSUE, false)) {
            JiraModel model = jira.model();
            assertThat(model.people().withPassword("u2", "u2")).isPresent();
            assertThat(model.issues().getIssueObject("DS-1").getDueDate()).hasToString("2010-02-01 00:00:00.0");
            assertThat(model.history().of(5L)).singleElement().satisfies(group -> assertThat(group.authorKey())
                    .isEqualTo("u2"));
            assertThat(model.issues().getIssueObject("DS-1").header().status().category())
                    .isEqualTo("done");
        }
    }

    @Test
    void movesTheNewestChangeToTodayAndTheDatesInHistoryWithIt() throws IOException {
        try (JiraProduct jira = open(ISSUE, true)) {
            String due =
                    jira.model().issues().getIssueObject("DS-1").getDueDate().toString();
            assertThat(due).isGreaterThan("2026");
            assertThat(jira.model().history().of(5L).get(0).items().get(0).getToString())
                    .isEqualTo(due);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":\"5\"          | \"id\":oops          | line 2",
                "DS-1                  | no key               | is no issue key",
                "2010-02-01\",\"assig  | next week\",\"assig  | is no date",
                "\"id\":\"5\"          | \"id\":\"5\"         | change group 7 is there twice"
            })
    void aBrokenFileIsRefusedWithItsLineAndNothingStays(String right, String wrong, String reason) throws IOException {
        String other = ISSUE.replace("\"5\"", "\"6\"").replace("DS-1", "DS-2");
        String second = ISSUE.replace(right, wrong).replace("DS-1", "DS-3").replace("\"5\"", "\"8\"");

        assertThatThrownBy(() -> open(other + "\n" + second, false))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining(reason);
        try (JiraProduct jira = JiraProduct.open(home, 0, JiraOptions.standard())) {
            assertThat(jira.model().issues().getIssueObject("DS-2")).isNull();
            assertThat(jira.model().issues().getIssueObject("ACME-1")).isNotNull();
        }
    }

    @Test
    void doesNotImportOverOtherData() throws IOException {
        JiraProduct.open(home, 0, JiraOptions.standard()).close();

        assertThatThrownBy(() -> open(ISSUE, false)).hasMessageContaining("--fresh");
    }

    @Test
    @EnabledIfSystemProperty(
            named = "continuum.history",
            matches = ".+",
            disabledReason = "no -Dcontinuum.history=FILE with the export of a real Jira")
    void takesOverARealHistoryWhole() {
        Path file = Path.of(System.getProperty("continuum.history"));
        try (JiraProduct jira = JiraProduct.open(home, 0, new JiraOptions(Optional.of(file), true, false, false))) {
            List<String> keys = jira.model().issues().list("1 = 1 FETCH FIRST 20 ROWS ONLY").stream()
                    .map(issue -> issue.getKey())
                    .toList();
            assertThat(keys).hasSize(20).doesNotHaveDuplicates();
        }
    }
}
