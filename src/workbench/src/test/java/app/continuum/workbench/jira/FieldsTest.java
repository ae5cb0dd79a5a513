package app.continuum.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.issues.EditParameters;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.JiraUser;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldsTest {
    private static JiraProduct jira;
    private static JiraModel model;

    @BeforeAll
    static void open(@TempDir Path home) {
        jira = JiraProduct.open(home, 0, JiraOptions.standard());
        model = jira.model();
    }

    @AfterAll
    static void close() {
        jira.close();
    }

    private static JiraUser user(String name) {
        return model.people().getUserByName(name);
    }

    private static UpdateValidationResult tried(String key, Map<String, String[]> inputs) {
        EditParameters parameters = model.edits().newIssueInputParameters(inputs);
        Long id = model.issues().getIssueObject(key).getId();
        return model.edits().validateUpdate(user("producer"), id, parameters);
    }

    private static Object tried(String key, String input, String value, String field) {
        UpdateValidationResult result = tried(key, Map.of(input, new String[] {value}));
        return modified(result, field).getNewValue();
    }

    private static ModifiedValue modified(UpdateValidationResult result, String field) {
        return Objects.requireNonNull(result.getIssue().getModifiedFields().get(field));
    }

    @Test
    void modifiedValuesAreOfJirasTypes() {
        assertThat(tried("ACME-1", "duedate", "1/Dec/26", "duedate"))
                .isEqualTo(Timestamp.valueOf("2026-12-01 00:00:00"));
        assertThat(tried("ACME-1", "assignee", "developer", "assignee")).isEqualTo(user("developer"));
        assertThat(tried("ACME-1", "customfield_10102", "5.5", "customfield_10102"))
                .isEqualTo(5.5);
        assertThat(tried("ACME-1", "customfield_10110", "10201", "customfield_10110"))
                .isInstanceOf(Option.class)
                .hasToString("Globex Industries");
        assertThat(tried("ACME-1", "timetracking_originalestimate", "1d", "timetracking"))
                .isNotInstanceOf(Long.class);
    }

    @Test
    void aFieldThatIsSentCountsAsModifiedEvenWhenItsValueStays() {
        JiraIssue issue = model.issues().getIssueObject("ACME-1");
        UpdateValidationResult result = tried("ACME-1", Map.of("summary", new String[] {issue.summary()}));

        ModifiedValue value = modified(result, "summary");
        assertThat(value.getNewValue()).isEqualTo(value.getOldValue());
    }

    @Test
    void anInvalidEditGivesNoIssueButErrorsByField() {
        UpdateValidationResult result =
                tried("ACME-1", Map.of("duedate", new String[] {"soon"}, "summary", new String[] {"Fine"}));

        assertThat(result.isValid()).isFalse();
        assertThat(result.getIssue()).isNull();
        assertThat(result.getErrorCollection().getErrors()).containsOnlyKeys("duedate");
    }

    @Test
    void restOperationsBecomeTheInputsOfAForm() {
        EditParameters parameters = model.edits().newIssueInputParameters();
        JiraIssue issue = model.issues().getIssueObject("ACME-1");
        RestFieldOperations field = (RestFieldOperations) model.fields().getField("duedate");
        field.getRestFieldOperation()
                .updateIssueInputParameters(
                        new IssueContextImpl(10000L, "10001"),
                        issue,
                        "duedate",
                        parameters,
                        List.of(new FieldOperationHolder("set", new JsonData("2026-12-01"))));

        assertThat(parameters.first("duedate")).isEqualTo("1/Dec/26");
    }

    @Test
    void assigningIsValidatedOnACopyToo() {
        Long id = model.issues().getIssueObject("ACME-8").getId();
        AssignValidationResult automatic = model.edits().validateAssign(user("am"), id, "-1");

        assertThat(automatic.getIssue().getAssigneeId()).isEqualTo("producer");
        assertThat(model.edits().validateAssign(user("am"), id, "ghost").isValid())
                .isFalse();
    }

    @Test
    void onlyAdministratorsBrowseTheSecretProject() {
        JiraIssue secret = model.issues().getIssueObject("SECRET-1");

        assertThat(model.screens().may(Grant.BROWSE_PROJECTS, secret, user("head")))
                .isFalse();
        assertThat(model.screens().may(Grant.BROWSE_PROJECTS, secret, user("admin")))
                .isTrue();
    }

    @Test
    void aUserKeyNeedNotBeTheUserName() {
        assertThat(user("developer").key()).isEqualTo("JIRAUSER10105");
    }
}
