package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Person;
import app.continuum.workbench.jira.issues.JiraIssue;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that Jira never runs do not make the gate forget which issues its bulk wizard holds. */
class WizardMemoryTest {
    private static final String BULK = "/secure/views/bulkedit/";
    private static final String VALUES = "actions=duedate&duedate=24%2FDec%2F27";
    private static Stage stage;

    @BeforeAll
    static void open(@TempDir Path home) {
        stage = Stage.open(home, false);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/BulkXPerform.jspa",
                "/secure/BulkEditPerform.jspa",
                "/secure/BulkEdit1!default.jspa/x?reset=true",
                "/secure/BulkEdit1!default.jspa/BulkX.jspa?reset=true",
                "/secure/bulkedit1!default.jspa?reset=true",
                "/rest/x/BulkEdit1!default.jspa;/y?reset=true"
            })
    void isNotEmptiedByWhatJiraDoesNotRun(String empties) {
        JiraIssue victim = Subject.TASK.make(stage, Regime.BLOCK);
        JiraIssue own = Subject.TASK.make(stage, Regime.OBSERVE);
        Person am = WizardWays.bulk(stage, "am", victim, "bulk.edit.operation.name");

        am.get(empties);
        am.get("/secure/BulkX.jspa?bulkedit_" + own.getId() + "=on");
        am.post(BULK + "BulkEditDetailsValidation.jspa", VALUES);
        am.post(BULK + "BulkEditPerform.jspa", "");
        Stage.pause(300);

        assertThat(stage.value(victim, Field.DUE_DATE)).doesNotContain("2027-12-24");
    }
}
