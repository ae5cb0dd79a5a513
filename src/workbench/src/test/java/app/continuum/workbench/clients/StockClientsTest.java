package app.continuum.workbench.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NodeTest
class StockClientsTest {
    static Stream<StockClient> clients() {
        return Stream.of(
                StockClient.of("jira-client", "ACME-8"),
                StockClient.of("jira.js", "ACME-9"),
                StockClient.of("jira-connector", "ACME-10"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void doesItsDaysWorkAndIsRefusedInContinuumsWords(StockClient client, StockClients clients) throws IOException {
        Command.Outcome outcome = clients.run(client);

        assertThat(outcome.exit()).describedAs(outcome.errors()).isZero();
        List<JsonNode> steps = steps(outcome);
        assertThat(steps)
                .extracting(step -> step.get("step").asText())
                .startsWith(
                        "log in", "search", "read", "edit", "refusal", "assign", "transition", "comment", "worklog");
        assertThat(steps.get(4).get("sentence").asText())
                .startsWith("Due Date belongs to Paul Duran, Producer for ACME Outdoor;")
                .contains("Nothing was saved.");
        Reply issue = clients.issue(client);
        assertThat(issue.at("/fields/summary")).isEqualTo("Edited with " + client.name());
        assertThat(issue.at("/fields/duedate")).isEqualTo("2027-03-01");
        assertThat(issue.at("/fields/status/name")).isEqualTo("In Progress");
        assertThat(issue.at("/fields/timetracking/remainingEstimate")).isEqualTo("3h");
    }

    private static List<JsonNode> steps(Command.Outcome outcome) throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        for (String line : outcome.lines()) {
            steps.add(new ObjectMapper().readTree(line));
        }
        return steps;
    }
}
