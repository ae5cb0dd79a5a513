package app.continuum.jira.gate;

import app.continuum.core.links.Feature;
import app.continuum.core.policy.Ground;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.health.Health;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Meets a request that may change an issue: finds the issue, has the gate judge, and passes on whatever there is no reason to refuse. */
@Feature("gate")
public final class Gatekeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Gatekeeper.class);

    private final Gate gate;
    private final IssueManager issues;
    private final JiraAuthenticationContext authentication;
    private final AgencyDirectory directory;
    private final ScreenText text;
    private final Health health;

    /** A keeper of a gate. */
    public Gatekeeper(
            Gate gate,
            IssueManager issues,
            JiraAuthenticationContext authentication,
            AgencyDirectory directory,
            ScreenText text,
            Health health) {
        this.gate = gate;
        this.issues = issues;
        this.authentication = authentication;
        this.directory = directory;
        this.text = text;
        this.health = health;
    }

    /** The request to pass on; null where it was answered. */
    @Nullable
    HttpServletRequest meet(Encounter encounter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return new Meeting(encounter.surface(), encounter.path(), request, response).pass();
    }

    private Optional<Issue> find(String idOrKey) {
        String name = idOrKey.strip();
        Optional<Long> id = number(name);
        return Optional.ofNullable(
                id.isPresent()
                        ? issues.getIssueObject(id.get())
                        : issues.getIssueObject(name.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException aKey) {
            return Optional.empty();
        }
    }

    /** One request on one surface. */
    private final class Meeting {
        private final Surface surface;
        private final RequestPath path;
        private final HttpServletResponse response;
        private HttpServletRequest request;

        Meeting(Surface surface, RequestPath path, HttpServletRequest request, HttpServletResponse response) {
            this.surface = surface;
            this.path = path;
            this.request = request;
            this.response = response;
        }

        /** The request to pass on; null where it was answered. */
        @Nullable
        HttpServletRequest pass() throws IOException {
            Optional<Refusal> refusal;
            try {
                refusal = judge();
            } catch (Unacceptable unacceptable) {
                refusal = Optional.of(Refusal.error(unacceptable.status(), text.of(unacceptable.messageKey())));
            } catch (RuntimeException | LinkageError failure) {
                refusal = afterFailure(failure);
            }
            if (refusal.isEmpty()) {
                return request;
            }
            surface.refuse(response, refusal.get());
            return null;
        }

        private Optional<Refusal> judge() throws IOException, Unacceptable {
            Optional<Issue> issue = issue();
            if (issue.isEmpty()) {
                return Optional.empty();
            }
            ApplicationUser user = authentication.getLoggedInUser();
            Optional<Ground> ground = gate.ground(user, issue.get());
            if (ground.isEmpty()) {
                return Optional.empty();
            }
            Surface.Reading reading = surface.read(request, ground.get().guardedFields());
            request = reading.request();
            return gate.judge(user, issue.get(), ground.get(), reading.proposal());
        }

        /** The issue the request names; one that names two is for Jira to understand and for us to refuse. */
        private Optional<Issue> issue() throws Unacceptable {
            Map<Long, Issue> found = new LinkedHashMap<>();
            for (String name : surface.issues(request, path)) {
                find(name).ifPresent(issue -> found.put(issue.getId(), issue));
            }
            if (found.size() > 1) {
                throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.two-issues");
            }
            return found.values().stream().findFirst();
        }

        /** Fails open, loudly, unless the administrator chose to fail closed; the watch meets what was let through. */
        private Optional<Refusal> afterFailure(Throwable failure) {
            health.gate().failed(failure);
            LOG.error("The gate could not judge {} {}", request.getMethod(), request.getRequestURI(), failure);
            return directory.failsClosed()
                    ? Optional.of(Refusal.error(HttpStatus.SERVICE_UNAVAILABLE, text.of("continuum.gate.failed")))
                    : Optional.empty();
        }
    }
}
