package app.continuum.workbench.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductTest {
    private final People people = new People();
    private Product jira;
    private Product confluence;
    private Visitor visitor;

    @BeforeAll
    void start(@TempDir Path home) {
        Path jar = new SampleApp().pack(home);
        jira = new Product("jira", home, 0, people);
        jira.rest("/own/1", Set.of(new OwnResource()));
        jira.start(jar);
        confluence = new Product("confluence", home, 0, people);
        confluence.start(jar);
        visitor = new Visitor(jira.baseUrl());
    }

    @AfterAll
    void stop() {
        jira.close();
        confluence.close();
    }

    @Test
    void eachProductEnablesItsOwnModules() {
        assertThat(jira.modules().macros()).isEmpty();
        assertThat(confluence.modules().macros())
                .extracting(MacroDescription::name, MacroDescription::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("echo", "Echo"));
    }

    @Test
    void describesTheParametersOfAMacro() {
        assertThat(confluence.modules().macros().get(0).parameters())
                .extracting(
                        MacroDescription.Parameter::name,
                        MacroDescription.Parameter::required,
                        MacroDescription.Parameter::defaultValue,
                        MacroDescription.Parameter::label,
                        parameter -> parameter.choices().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("text", true, "", "Text", 0),
                        org.assertj.core.groups.Tuple.tuple("size", false, "small", "size", 2));
    }

    @Test
    void aResourceWithoutAnnotationIsForLicensedUsers() {
        assertThat(visitor.get("/rest/sample/1.0/notes").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/rest/sample/1.0/notes", Visitor.bearer("guest"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/rest/sample/1.0/notes", Visitor.bearer("user")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnrestrictedResourceIsForEverybodyUnderItsVersionAndLatest() {
        assertThat(visitor.get("/rest/sample/1.0/notes/open").body()).isEqualTo("{\"text\":\"open\"}");
        assertThat(visitor.get("/rest/sample/latest/notes/open").body()).isEqualTo("{\"text\":\"open\"}");
    }

    @Test
    void aFailureInAResourceIsAnsweredWith500() {
        assertThat(visitor.get("/rest/sample/1.0/notes/broken").statusCode()).isEqualTo(500);
    }

    @Test
    void keepsWhatAResourceWritesInItsTables() {
        HttpResponse<String> added =
                visitor.json("/rest/sample/1.0/notes", "{\"text\":\"kept\"}", Visitor.bearer("user"));

        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(visitor.get("/rest/sample/1.0/notes", Visitor.bearer("user")).body())
                .contains("\"kept\"");
    }

    @Test
    void tablesThatAreUnreachableFailAtOnceAndComeBack() {
        jira.tables().interrupt();
        int without =
                visitor.get("/rest/sample/1.0/notes", Visitor.bearer("user")).statusCode();
        jira.tables().resume();

        assertThat(without).isEqualTo(500);
        assertThat(visitor.get("/rest/sample/1.0/notes", Visitor.bearer("user")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesJsonThatIsMalformedOrHoldsAnUnknownProperty() {
        assertThat(visitor.json("/rest/sample/1.0/notes", "{\"text\":", Visitor.bearer("user"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.json("/rest/sample/1.0/notes", "{\"other\":1}", Visitor.bearer("user"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAFormAtARestResourceUnlessTheHeaderVouchesForIt() {
        assertThat(visitor.form("/rest/sample/1.0/notes", "text=x", Visitor.bearer("user"))
                        .body())
                .isEqualTo("XSRF check failed");
        assertThat(visitor.form(
                                "/rest/sample/1.0/notes",
                                "text=x",
                                "X-Atlassian-Token",
                                "no-check",
                                "Authorization",
                                "Bearer user-token")
                        .body())
                .doesNotContain("XSRF");
    }

    @Test
    void anUnknownTokenIsRefusedAndBasicAuthenticationIsOff() {
        assertThat(visitor.get("/rest/sample/1.0/notes/open", "Authorization", "Bearer none")
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.get("/rest/sample/1.0/notes/open", "Authorization", "Basic dXNlcjp1c2Vy")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void filtersRunInTheirOrderAndOnlyThoseAfterLogInKnowTheVisitor() {
        HttpResponse<String> response = visitor.get("/rest/sample/1.0/notes/open", Visitor.bearer("user"));

        assertThat(response.headers().allValues("X-Filter")).containsExactly("early=null", "middle=user", "late=user");
    }

    @Test
    void filtersStandBeforeTheProductsOwnRestToo() {
        HttpResponse<String> response = visitor.get("/rest/own/1/own", Visitor.bearer("user"));

        assertThat(response.body()).isEqualTo("user");
        assertThat(response.headers().allValues("X-Filter")).contains("late=user");
    }

    @Test
    void doubledSlashesAndMatrixParametersReachTheResource() {
        assertThat(visitor.get("//rest//sample/1.0/notes/open").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/rest/sample/1.0/notes;x=1/open").statusCode()).isEqualTo(200);
    }

    @Test
    void aServletSendsVisitorsToTheLogInPage() {
        HttpResponse<String> response = visitor.get("/plugins/servlet/sample/page");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse(""))
                .endsWith("/jira/login.jsp?os_destination=%2Fplugins%2Fservlet%2Fsample%2Fpage");
    }

    @Test
    void anAdministratorGivesThePasswordAgainAndSeesTheDressedPage() {
        Visitor admin = new Visitor(jira.baseUrl());
        admin.get("/login.jsp");
        admin.form("/login.jsp", "os_username=admin&os_password=admin");
        HttpResponse<String> asked = admin.get("/plugins/servlet/sample/page");
        String sudo = asked.headers().firstValue("Location").orElse("");

        assertThat(sudo).contains("/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=");
        HttpResponse<String> given = admin.form(
                "/secure/admin/WebSudoAuthenticate.jspa",
                "webSudoPassword=admin&webSudoDestination=/plugins/servlet/sample/page&atl_token=" + admin.xsrfToken());
        assertThat(given.headers().firstValue("Location").orElse("")).endsWith("/jira/plugins/servlet/sample/page");
        String page = admin.get("/plugins/servlet/sample/page").body();
        assertThat(page)
                .contains("<title>&lt;Sample&gt; - Jira</title>")
                .contains("<p>&lt;one&gt; <b>bold</b> $row.secret </p>")
                .contains("/jira/download/resources/sample:script/script.js");
    }

    @Test
    void logsInAndOutAndLeadsOnlyToPathsOfItsOwn() {
        Visitor user = new Visitor(jira.baseUrl());
        user.get("/login.jsp");

        assertThat(user.form("/login.jsp", "os_username=user&os_password=wrong").body())
                .contains("login-error");
        HttpResponse<String> in =
                user.form("/login.jsp", "os_username=user&os_password=user&os_destination=//elsewhere.example/x");
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/jira/");
        assertThat(user.get("/login.jsp").body()).contains("&lt;User&gt;");
        assertThat(user.get("/secure/Logout.jspa").body()).contains("Confirm logout");
        user.get("/secure/Logout.jspa?atl_token=" + user.xsrfToken());
        assertThat(user.get("/login.jsp").body()).doesNotContain("&lt;User&gt;");
    }

    @Test
    void rendersAPanelWithItsLabelEscaped() {
        WebPanel panel = jira.modules().panels("right", Map.of()).get(0);

        assertThat(panel.label()).isEqualTo("Panel");
        assertThat(panel.render(Map.of("issue", "<A-1>")).strip()).isEqualTo("<p>Hello &amp; &lt;A-1&gt;</p>");
    }

    @Test
    void showsAnItemOnlyWhereItsConditionHolds() throws Exception {
        assertThat(jira.modules().sections("menu"))
                .extracting(WebSection::label)
                .containsExactly("Section");
        assertThat(jira.modules().items("menu/section")).isEmpty();
        assertThat(CurrentUser.runAs(people.byName("admin").orElseThrow(), () -> jira.modules()
                        .items("menu/section")))
                .extracting(WebItem::label, WebItem::link)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("It's an item", "/jira/plugins/servlet/sample/page"));
    }

    @Test
    void loadsAResourceAfterWhatItDependsOnWithItsTextsTranslated() {
        assertThat(jira.modules().resourceTags("atl.general")).containsSubsequence("sample:base", "sample:script");
        assertThat(visitor.get("/download/resources/sample:script/script.js").body())
                .contains("var text = \"It's an item\", other = AJS.format(\"Hello {0}\", 1)");
    }

    @Test
    void aListenersFailureDoesNotReachThePublisher() {
        jira.events().publish("");
        jira.events().publish("heard");

        assertThat(visitor.get("/rest/sample/1.0/notes", Visitor.bearer("user")).body())
                .contains("\"heard\"");
    }

    @Test
    void refusesASignatureThatIsNotTheOtherProducts() {
        HttpResponse<String> response = visitor.get(
                "/rest/sample/1.0/notes",
                "X-Workbench-Link-User",
                "admin",
                "X-Workbench-Link-Time",
                String.valueOf(System.currentTimeMillis()),
                "X-Workbench-Link-Signature",
                "00");

        assertThat(response.statusCode()).isEqualTo(401);
    }
}
