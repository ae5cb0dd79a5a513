package app.continuum.confluence.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import app.continuum.confluence.Acme;
import app.continuum.confluence.LinkedJira;
import app.continuum.confluence.link.Answer.Failure;
import app.continuum.core.clients.ClientKey;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraLinkTest {

    private static final ClientKey ACME = new ClientKey("ACME");

    @Test
    void readsTheContinuumJiraSends() throws Exception {
        LinkedJira jira = new LinkedJira().answers(200, Acme.json("Acme"));

        assertThat(ask(jira)).isEqualTo(new Answer.Drawn(Acme.called("Acme")));
    }

    @Test
    void asksByARelativeAddressAndWaitsNoLongerThanAReaderWould() throws Exception {
        LinkedJira jira = new LinkedJira().answers(200, Acme.json("Acme"));

        ask(jira);

        verify(jira.requests).createRequest(MethodType.GET, "/rest/continuum/1.0/clients/ACME/continuum");
        verify(jira.request).setConnectionTimeout(2_000);
        verify(jira.request).setSoTimeout(3_000);
    }

    @Test
    void isUnlinkedWhereNoLinkLeadsToJira() {
        assertThat(new JiraLink(mock(ApplicationLinkService.class)).ask(ACME)).isEqualTo(Failure.UNLINKED);
    }

    @Test
    void needsALogInWhereTheViewerHasNotAllowedTheLink() throws Exception {
        URI address = URI.create("https://jira.example.com/oauth");

        assertThat(ask(new LinkedJira().wantsPermission(address))).isEqualTo(new Answer.LoginNeeded(address));
    }

    @Test
    void needsALogInWhereJiraDoesNotKnowTheViewer() throws Exception {
        assertThat(ask(new LinkedJira().answers(401, ""))).isEqualTo(new Answer.LoginNeeded(LinkedJira.HOME));
    }

    @ParameterizedTest
    @CsvSource({
        "403, UNKNOWN_CLIENT",
        "404, UNKNOWN_CLIENT",
        "500, JIRA_DOWN",
        "503, JIRA_DOWN",
        "302, UNREADABLE",
        "400, UNREADABLE"
    })
    void knowsWhatEachStatusMeans(int status, Failure failure) throws Exception {
        assertThat(ask(new LinkedJira().answers(status, "<html>error</html>"))).isEqualTo(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Log in</html>", "null", "[]", "{}", "{\"client\":", "{\"client\":7}"})
    void cannotReadWhatIsNoContinuum(String body) throws Exception {
        assertThat(ask(new LinkedJira().answers(200, body))).isEqualTo(Failure.UNREADABLE);
    }

    @Test
    void saysThatJiraIsDownWhereNothingAnswers() throws Exception {
        assertThat(ask(new LinkedJira().isDown())).isEqualTo(Failure.JIRA_DOWN);
    }

    private static Answer ask(LinkedJira jira) {
        return new JiraLink(jira.links).ask(ACME);
    }
}
