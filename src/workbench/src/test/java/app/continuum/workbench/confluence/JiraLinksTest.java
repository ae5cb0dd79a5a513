package app.continuum.workbench.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.continuum.workbench.confluence.link.JiraLinks;
import app.continuum.workbench.confluence.link.LinkSettings;
import app.continuum.workbench.confluence.link.LinkSettings.Mode;
import app.continuum.workbench.confluence.pages.Wiki;
import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.OwnResource;
import app.continuum.workbench.host.People;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.SampleApp;
import app.continuum.workbench.host.web.LinkSignature;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JiraLinksTest {
    private final Account user = new People().byName("user").orElseThrow();
    private Product jira;
    private Wiki wiki;
    private LinkSettings settings;
    private JiraLinks links;

    @BeforeAll
    void start(@TempDir Path home) {
        jira = new Product("jira", home, 0, new People());
        jira.rest("/own/1", Set.of(new OwnResource()));
        jira.start(new SampleApp().pack(home));
        wiki = Wiki.open(home);
        settings = new LinkSettings(wiki, URI.create(jira.baseUrl()));
        links = new JiraLinks(settings, LinkSignature.of(home), "http://localhost:1990/confluence");
    }

    @BeforeEach
    void asItComes() {
        settings.change(Mode.IMPERSONATION, "");
        settings.allow(user.key(), false);
    }

    @AfterAll
    void stop() {
        jira.close();
        wiki.close();
    }

    @Test
    void asksInTheViewersName() throws Exception {
        assertThat(askAs(Optional.of(user))).isEqualTo("user");
    }

    @Test
    void asksInNobodysNameForAVisitor() throws Exception {
        assertThat(askAs(Optional.empty())).isEqualTo("nobody");
    }

    @Test
    void wantsTheViewerToAllowItWhereTheLinkIsSoSet() throws Exception {
        settings.change(Mode.THREE_LEGGED, "");

        assertThatThrownBy(() -> askAs(Optional.of(user)))
                .isInstanceOfSatisfying(CredentialsRequiredException.class, needed -> assertThat(
                                needed.getAuthorisationURI().toString())
                        .startsWith("http://localhost:1990/confluence/plugins/servlet/applinks/oauth/"));
        settings.allow(user.key(), true);
        assertThat(askAs(Optional.of(user))).isEqualTo("user");
    }

    @Test
    void thereIsNoLinkOnceItIsRemoved() {
        settings.change(Mode.REMOVED, "");

        assertThat(links.getPrimaryApplicationLink(JiraApplicationType.class)).isNull();
    }

    @Test
    void saysThatJiraDoesNotAnswer() {
        settings.change(Mode.IMPERSONATION, "http://localhost:1/jira");

        assertThatThrownBy(() -> askAs(Optional.of(user))).isInstanceOf(ResponseException.class);
    }

    @Test
    void givesUpOnAJiraThatIsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            settings.change(Mode.IMPERSONATION, "http://localhost:" + silent.getLocalPort() + "/jira");

            assertThatThrownBy(() -> askAs(Optional.of(user)))
                    .isInstanceOf(ResponseException.class)
                    .hasMessageContaining("timed out");
        }
    }

    private String askAs(Optional<Account> viewer) throws Exception {
        ApplicationLink link = Objects.requireNonNull(links.getPrimaryApplicationLink(JiraApplicationType.class));
        return CurrentUser.as(viewer, () -> link.createAuthenticatedRequestFactory()
                .createRequest(Request.MethodType.GET, "/rest/own/1/own?x=1")
                .setConnectionTimeout(500)
                .setSoTimeout(500)
                .executeAndReturn(Response::getResponseBodyAsString));
    }
}
