package app.continuum.jira.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormOriginTest {
    private final XsrfTokenGenerator tokens = mock(XsrfTokenGenerator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Test
    void takesTheTokenThatJiraMakes() {
        when(tokens.generateToken(request)).thenReturn("made");
        when(request.getCookies()).thenReturn(new Cookie[] {new Cookie("atlassian.xsrf.token", "kept")});

        assertThat(origin(Optional.of(new FormTokens(tokens))).token(request)).isEqualTo("made");
    }

    @Test
    void takesTheBrowsersTokenWhereJiraMakesNone() {
        when(request.getCookies())
                .thenReturn(new Cookie[] {new Cookie("other", "x"), new Cookie("atlassian.xsrf.token", "kept")});

        assertThat(origin(Optional.empty()).token(request)).isEqualTo("kept");
    }

    @Test
    void hasNoTokenWhereTheBrowserHasNoneEither() {
        assertThat(origin(Optional.empty()).token(request)).isEmpty();
    }

    private FormOrigin origin(Optional<FormTokens> formTokens) {
        return new FormOrigin(tokens, formTokens);
    }
}
