package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.jira.agency.People;
import app.continuum.jira.mail.Post;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has people told by mail: at once the owner who is asked, and whoever asked of what became of it. What one person does within a few seconds is one mail to each: several fields of an edit, many
 * issues of a bulk change. Nobody is told of their own act.
 */
public final class News {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final Duration TOGETHER = Duration.ofSeconds(3);

    private final Optional<Post> post;
    private final Letters letters;
    private final Parties parties;
    private final People people;
    private final IssueManager issues;
    private final Map<Envelope, List<HeadsUp>> waiting = new LinkedHashMap<>();
    private @Nullable ScheduledExecutorService worker;

    /** News by the post, where this Jira has one. */
    public News(Optional<Post> post, Letters letters, Parties parties, People people, IssueManager issues) {
        this.post = post;
        this.letters = letters;
        this.parties = parties;
        this.people = people;
        this.issues = issues;
    }

    /** What goes into one mail: news of a kind, to somebody, of what somebody did. */
    private record Envelope(UserKey to, Letters.Kind kind, Optional<UserKey> by) {}

    /** Begins to send. */
    public synchronized void start() {
        worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "continuum-news");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Sends what is waiting, and stops. */
    public void stop() {
        ScheduledExecutorService running;
        synchronized (this) {
            running = worker;
            worker = null;
        }
        if (running != null) {
            running.shutdownNow();
            send();
        }
    }

    /** Tells the owner that somebody asks. */
    void asked(HeadsUp headsUp, Issue issue) {
        parties.sides(headsUp, issue)
                .owners()
                .answering()
                .forEach(owner -> tell(
                        owner, Letters.Kind.ASKED, Optional.of(headsUp.ask().asker()), headsUp));
    }

    /** Tells whoever asked what became of it. */
    void decided(HeadsUp headsUp) {
        tell(headsUp.ask().asker(), Letters.Kind.DECIDED, headsUp.decision().map(decision -> decision.by()), headsUp);
    }

    private synchronized void tell(UserKey to, Letters.Kind kind, Optional<UserKey> by, HeadsUp headsUp) {
        if (worker == null || post.isEmpty() || by.filter(to::equals).isPresent()) {
            return;
        }
        if (waiting.isEmpty()) {
            Future<?> unused = worker.schedule(() -> send(), TOGETHER.toMillis(), TimeUnit.MILLISECONDS);
        }
        waiting.computeIfAbsent(new Envelope(to, kind, by), envelope -> new ArrayList<>())
                .add(headsUp);
    }

    private void send() {
        Map<Envelope, List<HeadsUp>> now;
        synchronized (this) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        now.forEach((envelope, headsUps) -> post.ifPresent(open -> send(open, envelope, headsUps)));
    }

    private void send(Post open, Envelope envelope, List<HeadsUp> headsUps) {
        try {
            people.byKey(envelope.to())
                    .map(to -> letters.write(open, to, envelope.kind(), envelope.by(), told(headsUps)))
                    .ifPresent(open::send);
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A mail about heads-ups could not be written; they lie in the inbox all the same", failure);
        }
    }

    private List<Letters.Told> told(List<HeadsUp> headsUps) {
        List<Letters.Told> told = new ArrayList<>();
        for (HeadsUp headsUp : headsUps) {
            Issue issue = issues.getIssueObject(headsUp.ask().issueId());
            if (issue != null) {
                told.add(new Letters.Told(headsUp, issue));
            }
        }
        return told;
    }
}
