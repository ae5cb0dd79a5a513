package app.continuum.jira.answers;

import app.continuum.core.links.Feature;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.sweep.Sweep.Swept;
import app.continuum.jira.sweep.SweepJob;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers for the REST resource {@code sweep}, for administrators alone. */
@Feature("rest-sweep")
public final class SweepAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(SweepAnswers.class);

    private final Optional<SweepJob> job;
    private final Visibility visibility;
    private final JiraAuthenticationContext authentication;
    private final ScreenText text;

    /** Answers from the sweep. */
    public SweepAnswers(
            Optional<SweepJob> job, Visibility visibility, JiraAuthenticationContext authentication, ScreenText text) {
        this.job = job;
        this.visibility = visibility;
        this.authentication = authentication;
        this.text = text;
    }

    /** Sweeps at once; says how much was read, and how much of it was new. */
    public Response sweep() {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Answers.error(Response.Status.UNAUTHORIZED, text.of("continuum.rest.log-in"));
        }
        if (!visibility.administers(user)) {
            return Answers.error(Response.Status.FORBIDDEN, text.of("continuum.rest.only-administrators-sweep"));
        }
        return job.map(this::swept).orElseGet(() -> Answers.switchedOff(text));
    }

    private Response swept(SweepJob sweeping) {
        try {
            return Answers.ok(counts(sweeping.runNow()));
        } catch (SearchException failure) {
            LOG.error("The sweep that was asked for failed", failure);
            return Answers.error(Response.Status.INTERNAL_SERVER_ERROR, text.of("continuum.rest.sweep-failed"));
        }
    }

    private static Map<String, Integer> counts(Swept swept) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("issues", swept.issues());
        counts.put("changes", swept.changes());
        counts.put("written", swept.written());
        return counts;
    }
}
