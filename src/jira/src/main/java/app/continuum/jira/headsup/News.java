package app.continuum.jira.headsup;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Decision;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.State;
import app.continuum.core.mail.MailTiming;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.mail.Post;
import app.continuum.jira.preferences.Preferences;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
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
 * Has people told by mail: the owner who is asked, and whoever asked of what became of it; at once, with their daily mail or not at all, as they have chosen. What one person does within a few
 * seconds is one mail to each: several fields of an edit, many issues of a bulk change. Nobody is told of their own act, and nobody of what they may not see.
 */
public final class News {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final Duration TOGETHER = Duration.ofSeconds(3);

    private final Optional<Post> post;
    private final Letters letters;
    private final Recipients recipients;
    private final Preferences preferences;
    private final WaitingNews daily;
    private final Visibility visibility;
    private final People people;
    private final IssueManager issues;
    private final Map<Envelope, List<HeadsUp>> waiting = new LinkedHashMap<>();
    private @Nullable ScheduledExecutorService worker;

    /** News by the post, where this Jira has one. */
    public News(
            Optional<Post> post,
            Letters letters,
            Recipients recipients,
            Preferences preferences,
            WaitingNews daily,
            Visibility visibility,
            People people,
            IssueManager issues) {
        this.post = post;
        this.letters = letters;
        this.recipients = recipients;
        this.preferences = preferences;
        this.daily = daily;
        this.visibility = visibility;
        this.people = people;
        this.issues = issues;
    }

    /** What goes into one mail: news of a kind, to somebody, of what somebody did. */
    private record Envelope(Recipient recipient, NewsKind kind, Optional<UserKey> by) {}

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

    /** Tells whoever decides that somebody asks. */
    void asked(HeadsUp headsUp, Issue issue) {
        tell(
                recipients.deciders(headsUp, issue),
                NewsKind.ASKED,
                Optional.of(headsUp.ask().asker()),
                headsUp);
    }

    /** Tells whoever asked what became of it; and whoever should have decided, where it went ahead without them. */
    void decided(HeadsUp headsUp) {
        List<Recipient> askers = recipients.person(headsUp.ask().asker());
        Optional<Decision> decision = headsUp.decision();
        if (headsUp.state() == State.LAPSED && decision.isPresent()) {
            tell(askers, NewsKind.WENT_AHEAD, Optional.empty(), headsUp);
            tell(deciders(headsUp), NewsKind.WENT_AHEAD, Optional.empty(), headsUp);
        } else {
            tell(askers, NewsKind.DECIDED, decision.map(Decision::by), headsUp);
        }
    }

    /** Tells the owner that somebody has overridden their guard. */
    public void overridden(HeadsUp headsUp) {
        tell(deciders(headsUp), NewsKind.OVERRIDDEN, Optional.of(headsUp.ask().asker()), headsUp);
    }

    private List<Recipient> deciders(HeadsUp headsUp) {
        Issue issue = issues.getIssueObject(headsUp.ask().issueId());
        return issue == null ? List.of() : recipients.deciders(headsUp, issue);
    }

    /** Tells people that nobody has answered yet; whoever asked knows. */
    void reminded(List<Recipient> whom, NewsKind kind, HeadsUp headsUp) {
        tell(
                whom.stream()
                        .filter(one -> !one.to().equals(headsUp.ask().asker()))
                        .toList(),
                kind,
                Optional.of(headsUp.ask().asker()),
                headsUp);
    }

    private synchronized void tell(List<Recipient> whom, NewsKind kind, Optional<UserKey> by, HeadsUp headsUp) {
        for (Recipient recipient : whom) {
            boolean own = by.filter(recipient.to()::equals).isPresent();
            if (worker != null && post.isPresent() && !own) {
                if (waiting.isEmpty()) {
                    Future<?> unused = worker.schedule(() -> send(), TOGETHER.toMillis(), TimeUnit.MILLISECONDS);
                }
                waiting.computeIfAbsent(new Envelope(recipient, kind, by), envelope -> new ArrayList<>())
                        .add(headsUp);
            }
        }
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
            UserKey reader = envelope.recipient().to();
            switch (timing(envelope.kind(), reader)) {
                case AT_ONCE -> people.byKey(reader).ifPresent(to -> send(open, to, envelope, headsUps));
                case DAILY ->
                    envelope.kind().topic().ifPresent(topic -> daily.add(envelope.recipient(), topic, headsUps));
                case NEVER -> LOG.debug("Not mailed, as was chosen: {}", envelope);
            }
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A mail about heads-ups could not be written; they lie in the inbox all the same", failure);
        }
    }

    /** As the reader has chosen; at once what nobody chooses. */
    private MailTiming timing(NewsKind kind, UserKey reader) {
        return kind.topic()
                .map(topic -> preferences.mails(reader).timing(topic))
                .orElse(MailTiming.AT_ONCE);
    }

    private void send(Post open, ApplicationUser to, Envelope envelope, List<HeadsUp> headsUps) {
        List<Told> told = told(to, headsUps);
        if (!told.isEmpty()) {
            Letters.Heading heading = letters.heading(open.reader(to), envelope.kind(), envelope.by(), told);
            open.send(letters.write(open, to, envelope.recipient(), heading, told));
        }
    }

    /** What a reader may see of several. */
    List<Told> told(ApplicationUser reader, List<HeadsUp> headsUps) {
        List<Told> told = new ArrayList<>();
        for (HeadsUp headsUp : headsUps) {
            Issue issue = issues.getIssueObject(headsUp.ask().issueId());
            if (issue != null
                    && visibility.seesIssue(reader, issue)
                    && visibility.seesField(reader, headsUp.ask().field())) {
                told.add(new Told(headsUp, issue));
            }
        }
        return told;
    }
}
