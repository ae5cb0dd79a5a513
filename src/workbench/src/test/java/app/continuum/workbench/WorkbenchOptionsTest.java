package app.continuum.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.host.StartFailure;
import app.continuum.workbench.nodes.NodeOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbenchOptionsTest {
    @Test
    void standsOnTheUsualPortsUnlessTold() {
        WorkbenchOptions options = WorkbenchOptions.parse(List.of());

        assertThat(options.jiraPort()).isEqualTo(2990);
        assertThat(options.confluencePort()).isEqualTo(1990);
        assertThat(options.home()).isEqualTo(Path.of(".workbench"));
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void takesWhatItIsTold() {
        WorkbenchOptions options = WorkbenchOptions.parse(List.of(
                "--fresh",
                "--home",
                "there",
                "--jira-port",
                "0",
                "--confluence-port",
                "1991",
                "--import",
                "history.jsonl",
                "--shift-to-today",
                "--events-before-commit",
                "--no-session-login",
                "--method-override"));

        assertThat(options.fresh()).isTrue();
        assertThat(options.home()).isEqualTo(Path.of("there"));
        assertThat(options.jiraPort()).isZero();
        assertThat(options.confluencePort()).isEqualTo(1991);
        assertThat(options.jira().importFile()).contains(Path.of("history.jsonl"));
        assertThat(options.jira().shiftToToday()).isTrue();
        assertThat(options.jira().eventsBeforeCommit()).isTrue();
        assertThat(options.jira().noSessionLogin()).isTrue();
        assertThat(options.jira().methodOverride()).isTrue();
    }

    @Test
    void isTheOnlyNodeOnFilesUnlessTold() {
        assertThat(WorkbenchOptions.parse(List.of()).node()).isEqualTo(NodeOptions.standard());
        assertThat(WorkbenchOptions.parse(List.of("--db", "postgres", "--node", "2"))
                        .node())
                .isEqualTo(NodeOptions.onPostgres(2));
        assertThat(WorkbenchOptions.parse(List.of("--db-url", "jdbc:postgresql://there/db"))
                        .node())
                .isEqualTo(new NodeOptions(true, Optional.of("jdbc:postgresql://there/db"), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "--nonsense, --nonsense",
        "--home, --home",
        "--jira-port|99999, 99999",
        "--jira-port|x, x",
        "--db|oracle, oracle",
        "--db-url|jdbc:h2:mem:, jdbc:h2:mem:",
        "--node|0, 0",
        "--node|2, --db postgres"
    })
    void saysWhichOptionItDoesNotUnderstand(String arguments, String named) {
        assertThatThrownBy(() -> WorkbenchOptions.parse(List.of(arguments.split("\\|", -1))))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(named);
    }
}
