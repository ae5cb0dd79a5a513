package app.continuum.jira.gate;

import app.continuum.core.clients.UserKey;
import app.continuum.core.ledger.LedgerEntry;
import app.continuum.core.links.Feature;
import app.continuum.core.policy.Ground;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.attribution.Explanation;
import app.continuum.jira.attribution.Passages;
import app.continuum.jira.edits.IssueNames;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.edits.Route;
import app.continuum.jira.health.Health;
import app.continuum.jira.requests.BufferedRequest;
import app.continuum.jira.requests.HttpStatus;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.surfaces.Answering;
import app.continuum.jira.surfaces.Creating;
import app.continuum.jira.surfaces.Draft;
import app.continuum.jira.surfaces.Refusal;
import app.continuum.jira.surfaces.Remarks;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Passages passages;

    /** A keeper of a gate. */
    public Gatekeeper(
            Gate gate,
            IssueNames issues,
            JiraAuthenticationContext authentication,
            AgencyDirectory directory,
            ScreenText text,
            Health health,
            Passages passages) {
        this.gate = gate;
        this.issues = issues;
        this.authentication = authentication;
        this.directory = directory;
        this.text = text;
        this.health = health;
        this.passages = passages;
        passages.witness();
    }

    /** The request to pass on; null where it was answered. */
    @Nullable
    HttpServletRequest meet(List<Encounter> encounters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpServletRequest passed = request;
        for (Encounter encounter : encounters.isEmpty() ? unknown(request) : encounters) {
            Meeting meeting = new Meeting(encounter, passed);
            Optional<Refusal> refusal = meeting.refusal();
            if (refusal.isPresent()) {
                encounter.surface().refuse(new Answering(meeting.sent.request(), response, text), refusal.get());
                return null;
            }
            passed = meeting.passed();
        }
        if (encounters.isEmpty()) {
            beginUnknown(passed);
        }
        return passed;
    }

    /** A request of no known kind is met only where the administrator wants such requests refused. */
    private List<Encounter> unknown(HttpServletRequest request) {
        return asksOnly(request) || !directory.refusesUnknown() ? List.of() : Encounter.ofUnknown(request);
    }

    /** A request of no known kind may have changed anything, unless it only asks, or remarks. */
    private void beginUnknown(HttpServletRequest request) {
        ApplicationUser user = asksOnly(request) ? null : authentication.getLoggedInUser();
        if (user != null) {
            boolean remarks = RequestPath.of(request).stream().anyMatch(Remarks::areSentTo);
            passages.begin(new UserKey(user.getKey()), remarks ? Explanation.of(Set.of()) : Explanation.ofAnything());
        }
    }

    /** Actions may write whatever the method; everything else heeds it. */
    private static boolean asksOnly(HttpServletRequest request) {
        String method = request.getMethod();
        return (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS"))
                && !request.getRequestURI().contains(".jspa");
    }

    /** Notes that the request was answered. */
    void ended() {
        passages.end();
    }

    /** One request on one surface. */
    private final class Meeting {
        private final HttpServletRequest request;
        private final Sent sent;
        private final Set<Long> concerned = new HashSet<>();
        private Explanation explanation = Explanation.of(Set.of());

        Meeting(Encounter encounter, HttpServletRequest request) {
            this.request = request;
            this.sent = encounter.surface().open(request, encounter.path());
        }

        /** Passes the request on, and notes what it explains; an account's changes need no explanation. */
        HttpServletRequest passed() {
            sent.passed();
            ApplicationUser user = authentication.getLoggedInUser();
            if (user != null) {
                UserKey key = new UserKey(user.getKey());
                passages.begin(key, explanation);
                passages.remember(key, concerned, explanation, sent.mayChangeSeveral());
            }
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
            if (concernsNobody()) {
                return Optional.empty();
            }
            ApplicationUser user = authentication.getLoggedInUser();
            List<Refusal.Line> refused = new ArrayList<>();
            List<LedgerEntry> entries = new ArrayList<>();
            for (Issue issue : issues()) {
                Optional<Ground> ground = gate.ground(user, issue);
                if (ground.isPresent()) {
                    health.gate().did();
                    concerned.add(issue.getId());
                    for (Sent.Attempt attempt : sent.attempts(gate.guarded(ground.get()))) {
                        explanation = explanation.and(explanation(attempt));
                        Judgement judgement = gate.judge(user, issue, ground.get(), attempt);
                        refused.addAll(judgement.lines());
                        entries.addAll(judgement.entries());
                    }
                }
            }
            if (!entries.isEmpty()) {
                gate.write(entries);
            }
            if (sent instanceof Creating creating) {
                explanation = Explanation.ofAnything();
                refused.addAll(judgeDrafts(user, creating));
            }
            return refused.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(refused));
        }

        /** Whether nobody needs to know which issue it is about; what cannot be read is read once more when it is known that somebody guards the issue. */
        private boolean concernsNobody() throws IOException {
            long length = request.getContentLengthLong();
            boolean isSmall = length >= 0 && length <= BufferedRequest.LARGEST_BODY;
            if (!isSmall || sent.isStep() || sent.mayChangeSeveral() || sent instanceof Creating) {
                return false;
            }
            try {
                List<Sent.Attempt> attempts = sent.attempts(gate.guardedAnywhere());
                if (!attempts.stream().allMatch(gate::concernsNobody)) {
                    return false;
                }
                for (Sent.Attempt attempt : attempts) {
                    explanation = explanation.and(explanation(attempt));
                }
                return true;
            } catch (Unacceptable unreadable) {
                return false;
            }
        }

        private List<Refusal.Line> judgeDrafts(@Nullable ApplicationUser user, Creating creating)
                throws IOException, Unacceptable {
            List<Refusal.Line> refused = new ArrayList<>();
            if (gate.holdsAtCreation()) {
                for (Draft draft : creating.drafts()) {
                    refused.addAll(gate.judge(user, draft));
                }
            }
            return refused;
        }

        /** A step or a move may change whatever its functions change, and a whole form what it empties. */
        private static Explanation explanation(Sent.Attempt attempt) {
            boolean whole = attempt.proposal() instanceof Proposal.Form form && form.whole();
            return attempt.route() instanceof Route.Update && !whole
                    ? Explanation.of(attempt.proposal().named())
                    : Explanation.ofAnything();
        }

        /** The issues the request names; where it may change one alone and names two, nobody can tell which Jira will take. */
        private Collection<Issue> issues() throws IOException, Unacceptable {
            Map<Long, Issue> found = new LinkedHashMap<>();
            for (String name : sent.issues()) {
                issues.all(name).forEach(issue -> found.put(issue.getId(), issue));
            }
            if (found.size() > 1 && !sent.mayChangeSeveral()) {
                throw new Unacceptable(HttpStatus.BAD_REQUEST, "continuum.gate.two-issues");
            }
            return found.values();
        }

        /** Fails open, loudly, unless the administrator chose to fail closed; the watch meets what was let through. */
        private Optional<Refusal> afterFailure(Throwable failure) {
            explanation = Explanation.ofAnything();
            health.gate().failed(failure);
            LOG.error("The gate could not judge {} {}", request.getMethod(), request.getRequestURI(), failure);
            return directory.failsClosed()
                    ? Optional.of(Refusal.error(HttpStatus.SERVICE_UNAVAILABLE, text.of("continuum.gate.failed")))
                    : Optional.empty();
        }
    }
}
