package app.continuum.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdminAccessTest {
    private final XsrfTokenGenerator tokens = mock(XsrfTokenGenerator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Test
    void takesTheTokenThatJiraMakes() {
        when(tokens.generateToken(request)).thenReturn("made");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("atlassian.xsrf.token", "kept")});

        assertThat(access(Optional.of(new FormTokens(tokens))).token(request)).isEqualTo("made");
    }

    @Test
    void takesTheBrowsersTokenWhereJiraMakesNone() {
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("other", "x"), new Cookie("atlassian.xsrf.token", "kept")});

        assertThat(access(Optional.empty()).token(request)).isEqualTo("kept");
    }

    @Test
    void hasNoTokenWhereTheBrowserHasNoneEither() {
        assertThat(access(Optional.empty()).token(request)).isEmpty();
    }

    private AdminAccess access(Optional<FormTokens> formTokens) {
        return new AdminAccess(
                mock(JiraAuthenticationContext.class),
                mock(Visibility.class),
                mock(WebSudoManager.class),
                mock(LoginUriProvider.class),
                tokens,
                formTokens);
    }
}
