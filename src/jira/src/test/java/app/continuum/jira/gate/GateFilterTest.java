package app.continuum.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.attribution.Passages;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.health.Health;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateFilterTest {
    private final IssueManager issues = mock(IssueManager.class);
    private final AgencyDirectory directory = mock(AgencyDirectory.class);
    private final Health health = new Health(Clock.systemUTC());
    private final FilterChain chain = mock(FilterChain.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Answer answer = new Answer();
    private final ScreenText text = new ScreenText(mock(I18nResolver.class, call -> call.getArgument(0)));
    private final Gate gate = mock(Gate.class);
    private final Gatekeeper gatekeeper = new Gatekeeper(
            gate,
            new IssueNames(issues),
            mock(JiraAuthenticationContext.class),
            directory,
            text,
            health,
            new Passages(Clock.systemUTC()));
    private final GateFilter filter = new GateFilter(Optional.of(gatekeeper), Optional.empty(), text);

    @Test
    void passesOnWhatItCannotJudgeAndCountsIt() throws Exception {
        when(issues.getIssueObject(anyString())).thenThrow(new IllegalStateException("no database"));
        HttpServletRequest request = request("PUT", "/rest/api/2/issue/ACME-1");

        filter.doFilter(request, response, chain);

        verify(chain).doFilter(request, response);
        assertThat(health.gate().failures()).isEqualTo(1);
        assertThat(health.gate().lastFailure())
                .hasValueSatisfying(last -> assertThat(last.what()).contains("no database"));
    }

    @Test
    void refusesWhatItCannotJudgeWhereTheAgencyFailsClosed() throws Exception {
        when(issues.getIssueObject(anyString())).thenThrow(new NoSuchMethodError("getIssueObject"));
        when(directory.failsClosed()).thenReturn(true);
        when(response.getOutputStream()).thenReturn(answer);

        filter.doFilter(request("PUT", "/rest/api/2/issue/ACME-1"), response, chain);

        verify(chain, never()).doFilter(any(), any());
        verify(response).setStatus(503);
        assertThat(answer.text()).isEqualTo("{\"errorMessages\":[\"continuum.gate.failed\"],\"errors\":{}}");
        assertThat(health.gate().failures()).isEqualTo(1);
    }

    @Test
    void passesOnEditsWhileTheGateIsSwitchedOff() throws Exception {
        HttpServletRequest request = request("PUT", "/rest/api/2/issue/ACME-1");

        new GateFilter(Optional.empty(), Optional.of(choice(false)), text).doFilter(request, response, chain);
        new GateFilter(Optional.empty(), Optional.empty(), text).doFilter(request, response, chain);

        verify(chain, times(2)).doFilter(request, response);
    }

    @Test
    void refusesEditsAndNothingElseWhileTheGateIsSwitchedOffInAnAgencyThatFailsClosed() throws Exception {
        when(response.getOutputStream()).thenReturn(answer);
        GateFilter without = new GateFilter(Optional.empty(), Optional.of(choice(true)), text);
        HttpServletRequest view = request("GET", "/browse/ACME-1");

        without.doFilter(view, response, chain);
        without.doFilter(request("PUT", "/rest/api/2/issue/ACME-1"), response, chain);

        verify(chain).doFilter(view, response);
        verifyNoMoreInteractions(chain);
        verify(response).setStatus(503);
    }

    @Test
    void passesOnEditsWhereTheChoiceCannotBeRead() throws Exception {
        FailureChoice unreadable = mock(FailureChoice.class);
        when(unreadable.isClosed()).thenThrow(new IllegalStateException("no database"));
        HttpServletRequest request = request("PUT", "/rest/api/2/issue/ACME-1");

        new GateFilter(Optional.empty(), Optional.of(unreadable), text).doFilter(request, response, chain);

        verify(chain).doFilter(request, response);
    }

    private static FailureChoice choice(boolean closed) {
        FailureChoice choice = mock(FailureChoice.class);
        when(choice.isClosed()).thenReturn(closed);
        return choice;
    }

    @Test
    void asksNothingOfJiraForARequestThatIsNoEdit() throws Exception {
        HttpServletRequest request = request("GET", "/browse/ACME-1");

        filter.doFilter(request, response, chain);

        verify(chain).doFilter(request, response);
        verifyNoInteractions(issues, directory);
    }

    @Test
    void leavesAnUnknownIssueToJira() throws Exception {
        HttpServletRequest request = request("PUT", "/rest/api/2/issue/ACME-999");

        filter.doFilter(request, response, chain);

        verify(chain).doFilter(request, response);
        assertThat(health.gate().failures()).isZero();
    }

    @Test
    void leavesALargeBodyUnreadUntilItIsKnownThatSomebodyGuardsTheIssue() throws Exception {
        HttpServletRequest request = request("PUT", "/rest/api/2/issue/NOBODYS-1");
        when(request.getContentLengthLong()).thenReturn(6L * 1024 * 1024);

        filter.doFilter(request, response, chain);

        verify(request, never()).getInputStream();
        verify(chain).doFilter(request, response);
    }

    @Test
    void keepsInMindWhichIssueAWizardIsAboutAlsoWhereAStepNamesNothingGuarded() throws Exception {
        when(gate.concernsNobody(any())).thenReturn(true);
        HttpSession session = mock(HttpSession.class);
        HttpServletRequest request = request("POST", "/secure/MoveIssue.jspa");
        when(request.getContentLengthLong()).thenReturn(8L);
        when(request.getParameterMap()).thenReturn(Map.of("id", new String[] {"10101"}));
        when(request.getSession()).thenReturn(session);

        filter.doFilter(request, response, chain);

        verify(session).setAttribute("app.continuum.move.issues", Set.of("10101"));
        verify(chain).doFilter(request, response);
    }

    private static HttpServletRequest request(String method, String path) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getContentLengthLong()).thenReturn(-1L);
        when(request.getRequestURI()).thenReturn("/jira" + path);
        return request;
    }

    private static final class Answer extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
