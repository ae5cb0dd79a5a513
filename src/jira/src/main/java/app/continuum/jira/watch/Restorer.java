package app.continuum.jira.watch;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.FieldVerdict;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.edits.CurrentValues;
import app.continuum.jira.edits.ValueWriter;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts an old value back, in the name of the account the administrator has named for it: only while the new one still stands, and not again and again against somebody who
 * insists.
 */
public final class Restorer {
    /** What the history calls a change that puts a value back. */
    public static final String NOTE = "app.continuum.put-back";

    private static final Logger LOG = LoggerFactory.getLogger(Restorer.class);
    private static final Duration INSISTING = Duration.ofMinutes(1);

    private final AgencyDirectory directory;
    private final People people;
    private final IssueManager issues;
    private final CurrentValues values;
    private final ValueWriter writer;
    private final Clock clock;
    private final Map<Attempt, Instant> latest = new ConcurrentHashMap<>();

    /** A restorer in this Jira. */
    public Restorer(
            AgencyDirectory directory,
            People people,
            IssueManager issues,
            CurrentValues values,
            ValueWriter writer,
            Clock clock) {
        this.directory = directory;
        this.people = people;
        this.issues = issues;
        this.values = values;
        this.writer = writer;
        this.clock = clock;
    }

    private record Attempt(Optional<UserKey> by, long issueId, FieldId field, String value) {}

    /** Puts the old value of a change back, and answers whether it did; where it does not, the log says why. */
    boolean restore(Judged judged, FieldVerdict verdict) {
        FieldChange change = verdict.change();
        Optional<String> hindrance = hindrance(judged, change);
        hindrance.ifPresent(reason -> LOG.warn(
                "{} of {} was not put back: {}", change.field(), judged.issue().getKey(), reason));
        return hindrance.isEmpty();
    }

    /** Why a value was not put back; nothing where it was. */
    private Optional<String> hindrance(Judged judged, FieldChange change) {
        Optional<ApplicationUser> account = directory
                .current()
                .settings()
                .restoreAs()
                .flatMap(people::byKey)
                .filter(ApplicationUser::isActive);
        if (account.isEmpty()) {
            return Optional.of("no active account is named in whose name values are put back");
        }
        if (change.isNothing()) {
            return Optional.of("not the field was changed, but whose the issue is");
        }
        Issue now = issues.getIssueObject(judged.issue().getId());
        if (now == null || !values.stands(now, change)) {
            return Optional.of("the value has moved on");
        }
        if (insists(judged, change)) {
            return Optional.of("the same value was put back less than a minute ago against the same user");
        }
        HistoryMetadata note = HistoryMetadata.builder(NOTE)
                .description("Continuum put the value back: it belongs to somebody else")
                .build();
        return writer.write(account.get(), now, change.field(), change.from(), note);
    }

    private boolean insists(Judged judged, FieldChange change) {
        Instant now = clock.instant();
        latest.values().removeIf(at -> at.isBefore(now.minus(INSISTING)));
        Attempt attempt = new Attempt(judged.actor().user(), judged.issue().getId(), change.field(), change.from());
        return latest.put(attempt, now) != null;
    }
}
