package app.continuum.jira.watch;

import app.continuum.core.clients.UserKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.attribution.Explanation;
import app.continuum.jira.attribution.Passages;
import app.continuum.jira.health.Health;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for changes and notes only the ids of their change groups. Whether Jira fires its events before or after the commit is not settled, so nothing
 * is read here: the reader does that when the change can be read.
 */
@Feature("watch")
public final class IssueWatch {
    private static final Logger LOG = LoggerFactory.getLogger(IssueWatch.class);

    /** Jira's number for the event of an issue that was made. */
    private static final Long MADE = 1L;

    private final EventPublisher events;
    private final ChangeQueue queue;
    private final Passages passages;
    private final Health health;

    /** A watch that hands what it notes to a queue. */
    public IssueWatch(EventPublisher events, ChangeQueue queue, Passages passages, Health health) {
        this.events = events;
        this.queue = queue;
        this.passages = passages;
        this.health = health;
    }

    /** Begins to listen. */
    public void start() {
        queue.start();
        events.register(this);
    }

    /** Stops listening; what was noted and not yet read is for the sweep. */
    public void stop() {
        events.unregister(this);
        queue.stop();
    }

    /** Notes a change; never disturbs whoever made it. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        try {
            GenericValue changeLog = event.getChangeLog();
            Long changeGroup = changeLog == null ? null : changeLog.getLong("id");
            if (changeGroup != null) {
                queue.add(changeGroup, explanation(event));
            } else if (MADE.equals(event.getEventTypeId())) {
                queue.addMade(event.getIssue().getId(), explanation(event));
            }
        } catch (RuntimeException | LinkageError failure) {
            health.watch().failed(failure);
            LOG.error("The watch could not note a change of an issue", failure);
        }
    }

    /** Asked now, since only now this may be the thread of the request that made the change. */
    private Optional<Explanation> explanation(IssueEvent event) {
        ApplicationUser author = event.getUser();
        return author == null
                ? Optional.empty()
                : passages.explaining(
                        new UserKey(author.getKey()), event.getIssue().getId());
    }
}
