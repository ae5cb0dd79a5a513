package app.continuum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Out of a client that blocks, into one that flags, edit there, and back: refused at its first step, whichever way. Also GLOBEX's are the issues of project ACME whose field Client says so. */
class ClientChangeTest {
    private static final String CLIENT = "customfield_10110";
    private static final String BULK = "/secure/views/bulkedit/";
    private static Stage stage;
    private static String globexOption;
    private static String globexProject;

    @BeforeAll
    static void open(@TempDir Path home) {
        stage = Stage.open(home, false);
        globexOption = stage.as("admin").get("/rest/api/2/issue/GLOBEX-1").at("/fields/" + CLIENT + "/id");
        globexProject =
                stage.model().projects().getProjectObjByKey("GLOBEX").id().toString();
        Configuration.change(stage.as("admin"), configuration -> {
            ArrayNode scopes =
                    (ArrayNode) Configuration.client(configuration, "GLOBEX").get("scopes");
            scopes.addObject().put("field", CLIENT).put("option", globexOption).put("project", "10000");
        });
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void byTheScopeField() {
        JiraIssue issue = Subject.TASK.make(stage, Regime.BLOCK);
        String body = "{\"fields\":{\"" + CLIENT + "\":{\"id\":\"" + globexOption + "\"}}}";

        staysWhereItIs(issue, stage.as("am").put("/rest/api/2/issue/" + issue.getKey(), body));
    }

    @Test
    void byTheScopeFieldThatThePageEmpties() {
        JiraIssue issue = made(Regime.BLOCK, globexOption);
        String inputs = "&summary=Edited&reporter=head&assignee=head&duedate=31%2FDec%2F26";

        Reply reply = stage.as("am").form("/secure/EditIssue.jspa", "id=" + issue.getId() + inputs);

        assertThat(reply.body()).contains("role=\"alert\"");
        assertThat(client(issue)).isEqualTo("GLOBEX");
    }

    @Test
    void byTheScopeFieldThatIsForcedAndNotSent() {
        JiraIssue issue = made(Regime.BLOCK, globexOption);

        Reply reply = stage.as("am")
                .form("/secure/AjaxIssueAction.jspa", "issueId=" + issue.getId() + "&fieldsToForcePresent=" + CLIENT);

        assertThat(reply.body()).contains(Regime.BLOCK.ownersName());
        assertThat(client(issue)).isEqualTo("GLOBEX");
    }

    @Test
    void byAValueThatCannotBeRead() {
        JiraIssue issue = made(Regime.BLOCK, globexOption);

        Reply reply = stage.as("am")
                .put(
                        "/rest/greenhopper/1.0/xboard/issue/update-field.json",
                        "{\"issueIdOrKey\":\"" + issue.getKey() + "\",\"fieldId\":\"" + CLIENT
                                + "\",\"newValue\":{\"id\":\"\"}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("change whose issue it is");
        assertThat(client(issue)).isEqualTo("GLOBEX");
    }

    @Test
    void byABulkEditOfTheScopeField() {
        JiraIssue issue = Subject.TASK.make(stage, Regime.BLOCK);
        WizardWays.bulk(stage, "am", issue, "bulk.edit.operation.name");

        staysWhereItIs(
                issue,
                send(BULK + "BulkEditDetailsValidation", "actions=" + CLIENT + "&" + CLIENT + "=" + globexOption));
    }

    @Test
    void byAMove() {
        JiraIssue issue = Subject.TASK.make(stage, Regime.BLOCK);

        staysWhereItIs(issue, send("/secure/MoveIssue", "id=" + issue.getId() + "&pid=" + globexProject));
    }

    @Test
    void byAMoveIntoTheClientThatBlocks() {
        JiraIssue issue = Subject.TASK.make(stage, Regime.FLAG);

        Reply reply = send("/secure/MoveIssue", "id=" + issue.getId() + "&pid=10000");

        assertThat(reply.body()).contains("role=\"alert\"", Regime.BLOCK.ownersName());
        assertThat(client(issue)).isEqualTo("GLOBEX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BulkMigrateChooseContext", "BulkMigrateDetails"})
    void byABulkMove(String action) {
        JiraIssue issue = Subject.TASK.make(stage, Regime.BLOCK);
        WizardWays.bulk(stage, "am", issue, "bulk.move.operation.name");

        staysWhereItIs(issue, send(BULK + action, "10000_10002_pid=" + globexProject));
    }

    @Test
    void byAnotherParent() {
        JiraIssue subTask = Subject.SUB_TASK.make(stage, Regime.BLOCK);
        JiraIssue parent = made(Regime.BLOCK, globexOption);
        assertThat(client(parent)).isEqualTo("GLOBEX");

        staysWhereItIs(
                subTask,
                send("/secure/MoveSubTaskParent", "id=" + subTask.getId() + "&parentIssue=" + parent.getKey()));
    }

    @Test
    void byBecomingASubTask() {
        JiraIssue issue = Subject.TASK.make(stage, Regime.BLOCK);
        JiraIssue parent = made(Regime.BLOCK, globexOption);

        staysWhereItIs(
                issue,
                send(
                        "/secure/ConvertIssueSetIssueType",
                        "id=" + issue.getId() + "&issuetype=10003&parentIssueKey=" + parent.getKey()));
    }

    @Test
    void byBecomingAnIssueOfItsOwn() {
        JiraIssue subTask = Subject.SUB_TASK.make(stage, Regime.BLOCK);
        Reply before = stage.as("producer")
                .put(
                        "/rest/api/2/issue/" + subTask.getKey(),
                        "{\"fields\":{\"" + CLIENT + "\":{\"id\":\"" + globexOption + "\"}}}");
        assertThat(before.status()).as(before.body()).isEqualTo(204);

        staysWhereItIs(
                subTask, send("/secure/ConvertSubTaskSetIssueType", "id=" + subTask.getId() + "&issuetype=10002"));
    }

    @Test
    void isTakenWhereNeitherClientBlocks() {
        JiraIssue issue = Subject.TASK.make(stage, Regime.OBSERVE);

        Reply reply = send("/secure/MoveIssue", "id=" + issue.getId() + "&pid=" + globexProject);

        assertThat(reply.status()).isEqualTo(302);
    }

    private static JiraIssue made(Regime regime, String option) {
        JiraIssue issue = Subject.TASK.make(stage, regime);
        stage.model()
                .edits()
                .update(
                        stage.model().people().getUserByName("head"),
                        stage.model()
                                .edits()
                                .validateUpdate(
                                        stage.model().people().getUserByName("head"),
                                        issue.getId(),
                                        new EditParameters(Map.of(CLIENT, new String[] {option}))),
                        null,
                        null);
        return stage.fresh(issue);
    }

    private static Reply send(String action, String inputs) {
        return WizardWays.reply(stage.person("am").post(action + ".jspa", inputs));
    }

    private static void staysWhereItIs(JiraIssue issue, Reply reply) {
        assertThat(reply.body())
                .contains(Regime.BLOCK.ownersName())
                .containsAnyOf("change whose issue it is", "bulk change");
        assertThat(client(issue)).isEqualTo("ACME");
        assertThat(RestWays.edit(stage, "am", stage.fresh(issue)).status()).isEqualTo(400);
    }

    private static String client(JiraIssue issue) {
        JsonNode clients = stage.as("admin")
                .get("/rest/continuum/1.0/issues/" + stage.fresh(issue).getKey())
                .json()
                .get("clients");
        assertThat(clients).hasSize(1);
        return clients.at("/0/clientKey").asText();
    }
}
