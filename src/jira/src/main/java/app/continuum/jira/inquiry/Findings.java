package app.continuum.jira.inquiry;

import app.continuum.core.policy.Edit;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.Trace;
import app.continuum.core.policy.Verdict;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/**
 * What an inquiry found.
 *
 * @param user who is asked about; nobody for an anonymous visitor
 * @param ground the ground on which the edit was judged
 * @param anyValue whether no value was named, so that any but the present one is meant
 */
public record Findings(Issue issue, Optional<ApplicationUser> user, Edit edit, Ground ground, boolean anyValue) {
    /** What the policy says. */
    public Verdict verdict() {
        return Policy.decide(edit, ground);
    }

    /** What every guard says that was asked. */
    List<Trace> traces() {
        return Policy.explain(edit, ground);
    }
}
