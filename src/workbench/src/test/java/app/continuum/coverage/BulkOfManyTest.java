package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Person;
import app.continuum.workbench.jira.issues.JiraIssue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An Account Manager gives 500 issues of three clients one due date. */
class BulkOfManyTest {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private static final int MANY = 500;
    private static final List<Regime> REGIMES = List.of(Regime.BLOCK, Regime.FLAG, Regime.OBSERVE);
    private static final Path PRINTED = Path.of("target/bulk-refusal.txt");
    private static Stage stage;

    @BeforeAll
    static void open(@TempDir Path home) {
        stage = Stage.open(home, false);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void whatIsRefusedIsListedAndTheRestSavedWithoutIt() throws IOException, InterruptedException {
        List<JiraIssue> issues = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            issues.add(Subject.task(stage, REGIMES.get(n % REGIMES.size())));
        }
        Person am = select(issues);

        long cold = millis(am);
        millis(am);
        HttpResponse<String> refused = values(am);
        // a measurement and no test: how fast it is depends on the machine
        Files.writeString(
                PRINTED,
                "Refused rows of 500 issues listed in " + millis(am) + " ms, the first time in " + cold + " ms\n");

        of(issues, Regime.BLOCK)
                .forEach(issue -> assertThat(refused.body()).contains("/browse/" + issue.getKey() + "\""));
        of(issues, Regime.FLAG)
                .forEach(issue -> assertThat(refused.body()).doesNotContain("/browse/" + issue.getKey() + "\""));
        assertThat(refused.body()).contains("Paul Duran", "Take these 167 out and go on with 333");

        HttpResponse<String> confirmation = WayOn.of(refused.body()).follow(am);
        assertThat(confirmation.body()).contains("BulkEditPerform.jspa", "<b>333</b> issues");
        String page = am.awaitTask(am.post(FOLDER + "BulkEditPerform.jspa", ""));

        assertThat(Person.attribute(page, "done")).isEqualTo("333");
        assertThat(Person.attribute(page, "failed")).isEqualTo("0");
        assertThat(issues).allSatisfy(issue -> assertThat(
                        String.valueOf(stage.fresh(issue).getDueDate()))
                .startsWith(issue.getKey().startsWith("ACME") ? "2026-12-31" : "2027-12-24"));
    }

    private static long millis(Person am) {
        Instant begin = Instant.now();
        values(am);
        return Duration.between(begin, Instant.now()).toMillis();
    }

    private static HttpResponse<String> values(Person am) {
        return am.post(
                FOLDER + "BulkEditDetailsValidation.jspa", "actions=duedate&duedate=24%2FDec%2F27&assignee=solo");
    }

    private static Person select(List<JiraIssue> issues) {
        Person am = stage.person("am");
        am.get(FOLDER + "BulkEdit1!default.jspa?reset=true&jqlQuery="
                + WizardWays.encoded("summary ~ \"To be edited\""));
        am.post(
                FOLDER + "BulkEdit1.jspa",
                issues.stream()
                        .map(issue -> "bulkedit_" + issue.getId() + "=on")
                        .collect(Collectors.joining("&")));
        am.post(FOLDER + "BulkChooseOperation.jspa", "operation=bulk.edit.operation.name");
        return am;
    }

    private static List<JiraIssue> of(List<JiraIssue> issues, Regime regime) {
        return issues.stream()
                .filter(issue -> issue.getKey().startsWith(regime.project() + "-"))
                .toList();
    }
}
