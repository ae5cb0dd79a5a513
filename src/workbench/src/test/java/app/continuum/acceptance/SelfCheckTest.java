package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app makes of a Jira that lacks something, or has it otherwise. */
class SelfCheckTest {
    private static final String MOVED = "{\"fields\":{\"duedate\":\"2027-12-24\"}}";
    private static final String DUE = "/rest/api/2/issue/ACME-1";

    @TempDir
    static Path configured;

    @TempDir
    Path home;

    @TempDir
    Path classes;

    @BeforeAll
    static void configuresTheAgencyOnce() {
        Agency.open(configured).close();
    }

    @BeforeEach
    void takesACopy() throws IOException {
        try (Stream<Path> files = Files.walk(configured)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(configured.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void goesOnWithoutAClassOfTheConversionAndJudgesRestEditsByTheFieldsTheyName() throws Exception {
        String type = "com.atlassian.jira.issue.fields.rest.FieldOperationHolder";
        try (ForkedWorkbench jira = ForkedWorkbench.start(new Doctor(classes).without(type.replace('.', '/')), home)) {
            String due = jira.as("am").get(DUE).json().at("/fields/duedate").asText();
            Reply unchanged = jira.as("am").put(DUE, "{\"fields\":{\"duedate\":\"" + due + "\"}}");

            String sentence = type + " is not there. Nothing is lost but accuracy:";
            assertThat(jira.log()).containsOnlyOnce("Continuum self-check: " + sentence);
            assertThat(administration(jira)).contains(sentence);
            assertThat(unchanged.status()).isEqualTo(400);
            assertThat(refusesTheAccountManager(jira)).isTrue();
            Reply assigned = jira.as("producer").put(DUE + "/assignee", "{\"name\":\"developer\"}");
            assertThat(assigned.status()).isEqualTo(204);
            assertThat(showsThePanel(jira)).isTrue();
        }
    }

    @Test
    void goesOnWithoutAMethodThatTheWatchNeeds() throws Exception {
        String type = "com.atlassian.jira.issue.changehistory.ChangeHistoryManager";
        String classPath = new Doctor(classes).without(type.replace('.', '/'), "getChangeHistoryById");
        try (ForkedWorkbench jira = ForkedWorkbench.start(classPath, home)) {
            String sentence = type + ".getChangeHistoryById(Long) is not there. Switched off: changes are not written"
                    + " into the ledger.";
            assertThat(jira.log()).contains("Continuum self-check: " + sentence);
            assertThat(administration(jira)).contains(sentence);
            assertThat(refusesTheAccountManager(jira)).isTrue();
            assertThat(jira.as("producer").put(DUE, MOVED).status()).isEqualTo(204);
            assertThat(showsThePanel(jira)).isTrue();
            assertThat(jira.log()).doesNotContain("NoSuchMethodError");
        }
    }

    @Test
    void goesOnWithoutTheGateWhereAMethodItNeedsReturnsSomethingElse() throws Exception {
        String type = "com.atlassian.jira.datetime.DateTimeFormatterFactory";
        String classPath = new Doctor(classes).returning(type.replace('.', '/'), "formatter", "Ljava/text/DateFormat;");
        try (ForkedWorkbench jira = ForkedWorkbench.start(classPath, home)) {
            String sentence = type + ".formatter() is DateFormat now; the app expects DateTimeFormatter. Switched off:";
            String loss = "Switched off: edits are not met before they are saved, so nothing is refused.";
            assertThat(jira.log())
                    .containsPattern(Pattern.quote("Continuum self-check: " + sentence) + ".*" + Pattern.quote(loss));
            assertThat(administration(jira)).containsPattern(Pattern.quote(sentence) + ".*" + Pattern.quote(loss));
            assertThat(jira.as("am").put(DUE, MOVED).status()).isEqualTo(204);
            assertThat(showsThePanel(jira)).isTrue();
            Reply verdict = jira.as("am").get("/rest/continuum/1.0/issues/ACME-1/verdict?field=duedate");
            assertThat(verdict.status()).isEqualTo(503);
            assertThat(verdict.json().at("/errorMessages/0").asText()).contains("Continuum self-check");
        }
    }

    @Test
    void goesOnWithoutPlainTextBesideTheHtmlOfItsMails() throws Exception {
        String type = "com.atlassian.mail.Email";
        String classPath = new Doctor(classes).without(type.replace('.', '/'), "setMultipart");
        try (ForkedWorkbench jira = ForkedWorkbench.start(classPath, home)) {
            String sentence = type + ".setMultipart(Multipart) is not there. Nothing is lost but comfort:";
            assertThat(jira.log()).contains("Continuum self-check: " + sentence);
            assertThat(administration(jira)).contains(sentence);
            assertThat(refusesTheAccountManager(jira)).isTrue();
            assertThat(showsThePanel(jira)).isTrue();
        }
    }

    @Test
    void goesOnWithoutTheWorkflowValidatorAndLetsTransitionsPassIt() throws Exception {
        String type = "com.atlassian.jira.workflow.WorkflowUtil";
        String classPath = new Doctor(classes).without(type.replace('.', '/'), "getCallerKey");
        try (ForkedWorkbench jira = ForkedWorkbench.start(classPath, home)) {
            assertThat(jira.log())
                    .contains("Continuum self-check: " + type + ".getCallerKey(Map) is not there. Switched off: the"
                            + " workflow validator lets every transition pass.");
            String address = "/secure/admin/workflows/AddWorkflowTransitionValidatorParams.jspa?workflowTransition=";
            for (int step : new int[] {11, 21, 31, 41}) {
                jira.as("admin").form(address + step + "&pluginModuleKey=app.continuum:owners-agree", "x=y");
            }
            String step = jira.as("admin").get(DUE + "/transitions").at("/transitions/0/id");
            String body = "{\"transition\":{\"id\":\"" + step + "\"}}";
            assertThat(jira.as("am").post(DUE + "/transitions", body).status()).isEqualTo(204);
            assertThat(refusesTheAccountManager(jira)).isTrue();
            assertThat(jira.log()).doesNotContain("NoSuchMethodError");
        }
    }

    @Test
    void goesOnWithoutTheAdministrationPagesAndSaysSoInTheirPlace() throws Exception {
        String type = "com.atlassian.sal.api.websudo.WebSudoManager";
        String classPath = new Doctor(classes).without(type.replace('.', '/'), "enforceWebSudoProtection");
        try (ForkedWorkbench jira = ForkedWorkbench.start(classPath, home)) {
            assertThat(jira.log())
                    .contains(
                            "Continuum self-check: " + type + ".enforceWebSudoProtection(",
                            "Switched off: the" + " administration pages.");
            Reply page = jira.as("head").get("/plugins/servlet/continuum/admin");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("Continuum self-check");
            assertThat(refusesTheAccountManager(jira)).isTrue();
        }
    }

    @Test
    void goesOnWithoutOneOfTheAdministrationPagesAndSaysSoInItsPlace() throws Exception {
        String type = "com.atlassian.jira.security.groups.GroupManager";
        String classPath = new Doctor(classes).without(type.replace('.', '/'), "getGroup");
        try (ForkedWorkbench jira = ForkedWorkbench.start(classPath, home)) {
            assertThat(jira.log())
                    .contains(
                            "Continuum self-check: " + type + ".getGroup(String) is not there.",
                            "Switched off: the administration page of settings. They can still be configured over REST.",
                            "Switched off: the REST resource configuration.");
            Reply page = jira.as("head").get("/plugins/servlet/continuum/admin/access");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("Continuum self-check");
            assertThat(jira.as("head")
                            .get("/plugins/servlet/continuum/admin/clients")
                            .status())
                    .isEqualTo(200);
            assertThat(jira.as("head").get("/rest/continuum/1.0/configuration").status())
                    .isEqualTo(503);
            assertThat(refusesTheAccountManager(jira)).isTrue();
            assertThat(showsThePanel(jira)).isTrue();
        }
    }

    @Test
    void saysInThePlaceOfADrawingThatConfluenceLacksSomething() throws Exception {
        String type = "com.atlassian.applinks.api.ApplicationLinkService";
        String classPath = new Doctor(classes).without(type.replace('.', '/'), "getPrimaryApplicationLink");
        try (ForkedWorkbench both = ForkedWorkbench.start(classPath, home)) {
            assertThat(both.log())
                    .contains("Continuum self-check: " + type + ".getPrimaryApplicationLink(Class) is not"
                            + " there. Switched off: drawings on pages; each says so in their place.");
            assertThat(both.confluence().get("/display/ACME/Client+page").body())
                    .contains("because this Confluence lacks something it needs");
            assertThat(refusesTheAccountManager(both)).isTrue();
        }
    }

    @Test
    void saysThatEverythingIsThereWhereItIs() {
        try (Agency agency = Agency.open(home)) {
            assertThat(agency.as("head")
                            .get("/plugins/servlet/continuum/admin/health")
                            .body())
                    .contains("this Jira has everything that Continuum uses")
                    .doesNotContain("lacks some of it");
        }
    }

    /** A head of delivery is not asked for the password again. */
    private static String administration(ForkedWorkbench jira) {
        return jira.as("head").get("/plugins/servlet/continuum/admin/health").body();
    }

    private static boolean refusesTheAccountManager(ForkedWorkbench jira) {
        Reply refused = jira.as("am").put(DUE, MOVED);
        return refused.status() == 400
                && refused.json().at("/errors/duedate").asText().contains("belongs to");
    }

    private static boolean showsThePanel(ForkedWorkbench jira) {
        return jira.as("am").get("/browse/ACME-1").body().contains("continuum-panel");
    }
}
