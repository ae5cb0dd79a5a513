package app.continuum.jira.dryrun;

import app.continuum.core.clients.UserKey;
import app.continuum.core.dryrun.Place;
import app.continuum.core.dryrun.Trial;
import app.continuum.core.policy.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One past change, as a dry run keeps it.
 *
 * @param by nobody's where an anonymous visitor made it
 * @param from the old value, cut where it is long
 */
public record KeptCase(
        long issueId,
        long changeGroup,
        Place place,
        Instant at,
        Optional<UserKey> by,
        String from,
        String to,
        Trial trial,
        List<Reason> reasons) {
    public KeptCase {
        reasons = List.copyOf(reasons);
    }
}
