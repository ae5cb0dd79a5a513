package app.continuum.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.continuum.confluence.Acme;
import app.continuum.confluence.LinkedJira;
import app.continuum.confluence.link.JiraLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ContinuumMacroTest {

    private final EnglishResolver english = EnglishResolver.create();

    @Test
    void standsAsABlockOfItsOwnWithoutABody() throws Exception {
        Macro macro = macro(new LinkedJira());

        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void drawsOnScreenAndSaysTheSameInATableBelow(String output) throws Exception {
        assertThat(render(acme(), "ACME", output))
                .startsWith("<div class=\"continuum\"><svg")
                .contains("Ann Ames", "Paul Prior", "Grow the account", "<table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "diff"})
    void exportsTheTableAlone(String output) throws Exception {
        assertThat(render(acme(), "ACME", output))
                .startsWith("<div class=\"continuum\"><table")
                .contains("Ann Ames", "Grow the account")
                .doesNotContain("<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "feed"})
    void namesNobodyToReadersNobodyKnows(String output) throws Exception {
        assertThat(render(acme(), "ACME", output))
                .startsWith("<div class=\"continuum\"><table")
                .contains("Grow the account")
                .doesNotContain("<svg", "Ann Ames", "Paul Prior");
    }

    @Test
    void givesTwoDrawingsOnOnePageIdsOfTheirOwn() throws Exception {
        Macro macro = macro(acme());

        String page = render(macro, "ACME", "display") + render(macro, "ACME", "display");

        assertThat(page).contains("id=\"continuum-1-title\"", "id=\"continuum-2-title\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "]]>", "&lt;", "' onload='x"})
    void escapesWhateverJiraSends(String name) throws Exception {
        String page = render(new LinkedJira().answers(200, Acme.json(name)), "ACME", "display");

        assertThat(wellFormed(page)).isTrue();
        assertThat(page).doesNotContain("<script", "<img", "' onload=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME/../../secret", "<b>", "ACME?x=1", "ACME%2F"})
    void asksNobodyForWhatIsNoClientKey(String client) throws Exception {
        LinkedJira jira = acme();

        assertThat(render(jira, client, "display"))
                .isEqualTo(warning("This macro names no client: what it gives cannot be the key of one. "
                        + "Edit it and give a key such as ACME."));
        verifyNoInteractions(jira.requests);
    }

    @Test
    void asksNobodyWhereNoClientIsGiven() throws Exception {
        LinkedJira jira = acme();

        assertThat(macro(jira).execute(Map.of(), "", context("display"))).contains("does not name a client");
        verifyNoInteractions(jira.requests);
    }

    @Test
    void forgivesBlanksAroundTheKey() throws Exception {
        assertThat(render(acme(), " ACME ", "display")).contains("<svg");
    }

    @Test
    void saysThatItIsSwitchedOff() throws Exception {
        Macro macro = new ContinuumMacro(Optional.empty(), english);

        assertThat(render(macro, "ACME", "display")).contains("because this Confluence lacks something it needs");
    }

    @Test
    void saysThatNoJiraIsLinked() throws Exception {
        Macro macro = new ContinuumMacro(Optional.of(new JiraLink(mock(ApplicationLinkService.class))), english);

        assertThat(render(macro, "ACME", "display"))
                .isEqualTo(warning("No Jira is linked to this Confluence, so there is no continuum to show. "
                        + "A Confluence administrator can add an application link."));
    }

    @Test
    void saysThatThereIsNoSuchClientForTheViewer() throws Exception {
        assertThat(render(new LinkedJira().answers(404, ""), "NONE", "display"))
                .isEqualTo(warning("Jira has no client with the key NONE that you may see."));
    }

    @Test
    void saysThatJiraIsDown() throws Exception {
        assertThat(render(new LinkedJira().isDown(), "ACME", "display"))
                .isEqualTo(warning(
                        "Jira does not answer at the moment. " + "Reload the page in a while to see the continuum."));
    }

    @Test
    void saysThatTheAnswerCannotBeRead() throws Exception {
        assertThat(render(new LinkedJira().answers(200, "<html>"), "ACME", "display"))
                .isEqualTo(warning("Jira gave an answer that is no continuum. "
                        + "An administrator finds what it was in the log of Confluence."));
    }

    @Test
    void leadsToTheLogInWithAnEscapedAddress() throws Exception {
        LinkedJira jira = new LinkedJira().wantsPermission(URI.create("https://jira.example.com/oauth?a=1&b='"));

        assertThat(render(jira, "ACME", "display"))
                .isEqualTo(warning("Log in to Jira to see the continuum of this client. "
                        + "<a href=\"https://jira.example.com/oauth?a=1&amp;b=&#39;\">Log in to Jira</a>"));
    }

    @Test
    void leadsNowhereButToTheWeb() throws Exception {
        LinkedJira jira = new LinkedJira().wantsPermission(URI.create("javascript:alert(1)"));

        assertThat(render(jira, "ACME", "display"))
                .isEqualTo(warning("Log in to Jira to see the continuum of this client."));
    }

    @Test
    void keepsTheRestOfThePageWhereTheLinkBreaks() throws Exception {
        LinkedJira jira = acme();
        when(jira.links.getPrimaryApplicationLink(JiraApplicationType.class))
                .thenThrow(new IllegalStateException("secret"));

        assertThat(render(jira, "ACME", "display"))
                .contains("no continuum")
                .doesNotContain("secret", "IllegalStateException");
    }

    @Test
    void everyWordingIsUsedBySomeAnswerOrByTheMacroBrowser() throws Exception {
        render(acme(), "", "display");
        render(acme(), "<b>", "display");
        saysThatNoJiraIsLinked();
        saysThatItIsSwitchedOff();
        render(new LinkedJira().answers(404, ""), "ACME", "display");
        render(new LinkedJira().isDown(), "ACME", "display");
        render(new LinkedJira().answers(200, ""), "ACME", "display");
        render(new LinkedJira().answers(401, ""), "ACME", "display");

        assertThat(english.unused())
                .containsExactly(
                        "app.continuum.continuum.desc",
                        "app.continuum.continuum.label",
                        "app.continuum.continuum.param.client.desc",
                        "app.continuum.continuum.param.client.label");
    }

    private static LinkedJira acme() throws Exception {
        return new LinkedJira().answers(200, Acme.json("Acme"));
    }

    private ContinuumMacro macro(LinkedJira jira) {
        return new ContinuumMacro(Optional.of(new JiraLink(jira.links)), english);
    }

    private String render(LinkedJira jira, String client, String output) throws Exception {
        return render(macro(jira), client, output);
    }

    private static String render(Macro macro, String client, String output) throws Exception {
        return macro.execute(Map.of("client", client), "", context(output));
    }

    private static ConversionContext context(String output) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(output);
        return context;
    }

    private static String warning(String words) {
        return "<div class=\"aui-message aui-message-warning\"><p>" + words + "</p></div>";
    }

    private static boolean wellFormed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .hasChildNodes();
    }
}
