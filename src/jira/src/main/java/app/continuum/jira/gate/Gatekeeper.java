package app.continuum.jira.gate;

import app.continuum.core.links.Feature;
import app.continuum.core.policy.Ground;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.health.Health;
import app.continuum.jira.requests.HttpStatus;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.surfaces.Answering;
import app.continuum.jira.surfaces.Refusal;
import app.continuum.jira.surfaces.Sent;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final IssueNames issues;
    private final JiraAuthenticationContext authentication;
    private final AgencyDirectory directory;
    private final ScreenText text;
    private final Health health;

    /** A keeper of a gate. */
    public Gatekeeper(
            Gate gate,
            IssueNames issues,
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
    HttpServletRequest meet(List<Encounter> encounters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpServletRequest passed = request;
        for (Encounter encounter : encounters) {
            Meeting meeting = new Meeting(encounter, passed);
            Optional<Refusal> refusal = meeting.refusal();
            if (refusal.isPresent()) {
                encounter.surface().refuse(new Answering(passed, response, text), refusal.get());
                return null;
            }
            passed = meeting.passed();
        }
        return passed;
    }

    /** One request on one surface. */
    private final class Meeting {
        private final HttpServletRequest request;
        private final Sent sent;

        Meeting(Encounter encounter, HttpServletRequest request) {
            this.request = request;
            this.sent = encounter.surface().open(request, encounter.path());
        }

        HttpServletRequest passed() {
            sent.passed();
            return sent.request();
        }

        Optional<Refusal> refusal() throws IOException {
            try {
                return judge();
            } catch (Unacceptable unacceptable) {
                return Optional.of(Refusal.error(unacceptable.status(), text.of(unacceptable.messageKey())));
            } catch (RuntimeException | LinkageError failure) {
                return afterFailure(failure);
            }
        }

        private Optional<Refusal> judge() throws IOException, Unacceptable {
            ApplicationUser user = authentication.getLoggedInUser();
            List<Refusal.Line> refused = new ArrayList<>();
            for (Issue issue : issues()) {
                Optional<Ground> ground = gate.ground(user, issue);
                if (ground.isPresent()) {
                    for (Sent.Attempt attempt : sent.attempts(gate.guarded(ground.get()))) {
                        refused.addAll(gate.judge(user, issue, ground.get(), attempt));
                    }
                }
            }
            return refused.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(refused));
        }

        /** The issues the request names; where it may change one alone and names two, nobody can tell which Jira will take. */
        private Collection<Issue> issues() throws IOException, Unacceptable {
            Map<Long, Issue> found = new LinkedHashMap<>();
            for (String name : sent.issues()) {
                issues.find(name).ifPresent(issue -> found.put(issue.getId(), issue));
            }
            if (found.size() > 1 && !sent.mayChangeSeveral()) {
                throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.two-issues");
            }
            return found.values();
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
