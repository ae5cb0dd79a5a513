package app.continuum.workbench.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.host.People;
import app.continuum.workbench.host.SampleApp;
import app.continuum.workbench.host.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfluencePagesTest {
    private static final Pattern PAGE_ID = Pattern.compile("pageId=(\\d+)");
    private static final Pattern VERSION = Pattern.compile("originalVersion\" value=\"(\\d+)\"");
    private ConfluenceProduct confluence;
    private Visitor visitor;
    private Visitor editor;

    @BeforeAll
    void start(@TempDir Path home) {
        confluence = ConfluenceProduct.open(home, 0, new People(), "http://localhost:1/jira");
        confluence.product().start(new SampleApp().pack(home));
        visitor = new Visitor(confluence.product().baseUrl());
        editor = new Visitor(confluence.product().baseUrl());
        editor.get("/login.action");
        editor.form("/login.action", "os_username=user&os_password=user");
    }

    @AfterAll
    void stop() {
        confluence.close();
    }

    @Test
    void listsTheSpacesOfTheDefaultAgency() {
        assertThat(visitor.get("/").body()).contains("ACME Outdoor", "Globex Industries", "Initech");
    }

    @Test
    void eachSpaceHasItsClientPageWithTheMacroInIt() {
        assertThat(visitor.get("/display/ACME/Client+page").body())
                .contains("id=\"title-text\"")
                .contains("Unknown macro: 'continuum'");
    }

    @Test
    void answers404ToAPageThatIsNotThere() {
        assertThat(visitor.get("/display/ACME/Nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/pages/viewpage.action?pageId=1").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/pages/viewpage.action?pageId=x").statusCode()).isEqualTo(404);
    }

    @Test
    void visitorsLogInBeforeTheyEdit() {
        HttpResponse<String> response = visitor.get("/pages/editpage.action?pageId=" + pageId("ACME"));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).contains("/login.action?os_destination=");
    }

    @Test
    void insertsAMacroFromItsFormPreviewsAndSavesIt() {
        String id = pageId("INITECH");
        HttpResponse<String> inserted = post(
                id, "insert=echo&macro.echo.text=a%26b&macro.echo.size=large&wysiwygContent=" + encode("<p>x</p>"));
        assertThat(inserted.body())
                .contains("&lt;ac:parameter ac:name=&quot;text&quot;&gt;a&amp;amp;b&lt;/ac:parameter&gt;")
                .contains("&lt;ac:parameter ac:name=&quot;size&quot;&gt;large&lt;/ac:parameter&gt;");

        String body = encode("<p>x &eacute;</p><ac:structured-macro ac:name=\"echo\">"
                + "<ac:parameter ac:name=\"text\">said</ac:parameter></ac:structured-macro>");
        assertThat(post(id, "preview=preview&wysiwygContent=" + body).body())
                .contains("<b class=\"echo\">said (preview)</b>");

        HttpResponse<String> saved = post(id, "save=save&title=Client+page&wysiwygContent=" + body);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(visitor.get("/pages/viewpage.action?pageId=" + id).body())
                .contains("<p>x é</p><b class=\"echo\">said (display)</b>");
        assertThat(visitor.get("/exportword?pageId=" + id).body()).contains("said (word)");
    }

    @Test
    void showsWhatAMacroFailedOnAndTheRestOfThePage() {
        String body = encode("<p>before</p><ac:structured-macro ac:name=\"echo\"/><p>after</p>");

        assertThat(post(pageId("ACME"), "preview=preview&wysiwygContent=" + body)
                        .body())
                .contains("Error rendering macro 'echo' : Nothing &lt;to&gt; say")
                .contains("<p>before</p>", "<p>after</p>");
    }

    @Test
    void leavesOutWhatCouldRunInTheBrowser() {
        String body = encode("<p onclick=\"x()\">a<script>alert(1)</script></p><a href=\"javascript:x()\">b</a>");

        assertThat(post(pageId("ACME"), "preview=preview&wysiwygContent=" + body)
                        .body())
                .contains("<p>a</p><a>b</a>");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSaved() {
        String id = pageId("ACME");

        assertThat(post(id, "save=save&title=Client+page&wysiwygContent=" + encode("<p>open"))
                        .body())
                .contains("Error parsing xhtml")
                .contains("&lt;p&gt;open");
        assertThat(visitor.get("/pages/viewpage.action?pageId=" + id).body()).doesNotContain("<p>open");
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseSaved() {
        String id = pageId("GLOBEX");
        String begun = form(id);
        assertThat(post(id, "save=save&title=Client+page&wysiwygContent=" + encode("<p>first</p>"))
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> second = editor.form(
                "/pages/editpage.action?pageId=" + id,
                "save=save&title=Client+page&wysiwygContent=second&originalVersion=" + begun + "&atl_token="
                        + editor.xsrfToken());

        assertThat(second.body()).contains("saved by somebody else");
        assertThat(visitor.get("/pages/viewpage.action?pageId=" + id).body()).contains("<p>first</p>");
    }

    @Test
    void refusesAFormWithoutTheToken() {
        HttpResponse<String> response =
                editor.form("/pages/editpage.action?pageId=" + pageId("ACME"), "save=save&wysiwygContent=x");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void onlyAdministratorsChangeTheLink() {
        assertThat(editor.get("/admin/applink.action").statusCode()).isEqualTo(403);
    }

    @Test
    void asksWhetherItMayAskJiraAndLeadsBack() {
        String path = "/plugins/servlet/applinks/oauth/login-dance/authorize?callback=/confluence/display/ACME";
        assertThat(editor.get(path).body()).contains("id=\"approve\"");

        HttpResponse<String> allowed =
                editor.form(path, "approve=allow&callback=/confluence/display/ACME&atl_token=" + editor.xsrfToken());

        assertThat(allowed.headers().firstValue("Location").orElse("")).endsWith("/confluence/display/ACME");
    }

    private HttpResponse<String> post(String pageId, String form) {
        String version = form(pageId);
        return editor.form(
                "/pages/editpage.action?pageId=" + pageId,
                form + "&originalVersion=" + version + "&atl_token=" + editor.xsrfToken());
    }

    private String form(String pageId) {
        return first(
                VERSION, editor.get("/pages/editpage.action?pageId=" + pageId).body());
    }

    private String pageId(String space) {
        return first(PAGE_ID, visitor.get("/display/" + space).body());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
