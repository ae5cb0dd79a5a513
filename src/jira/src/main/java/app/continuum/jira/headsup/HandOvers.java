package app.continuum.jira.headsup;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.HandOver;
import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.Desk;
import app.continuum.core.headsup.HeadsUp;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.headsup.Selection;
import app.continuum.core.headsup.State;
import app.continuum.core.links.Feature;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.mail.Post;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells both when a seat is led by somebody else: heads-ups lie before seats and not before people, so that what is open there waits for the new lead. This is mailed at once whatever somebody has chosen. */
@Feature("hand-overs")
public final class HandOvers {
    private static final Logger LOG = LoggerFactory.getLogger(HandOvers.class);
    private static final int MOST = 500;

    private final AgencyDirectory directory;
    private final HeadsUps headsUps;
    private final Parties parties;
    private final Recipients recipients;
    private final News news;
    private final Letters letters;
    private final People people;
    private final VerdictWords words;
    private final Optional<Post> post;

    /** Hand-overs by the post, where this Jira has one. */
    public HandOvers(
            AgencyDirectory directory,
            HeadsUps headsUps,
            Parties parties,
            Recipients recipients,
            News news,
            Letters letters,
            People people,
            VerdictWords words,
            Optional<Post> post) {
        this.directory = directory;
        this.headsUps = headsUps;
        this.parties = parties;
        this.recipients = recipients;
        this.news = news;
        this.letters = letters;
        this.people = people;
        this.words = words;
        this.post = post;
    }

    /** Begins to listen. */
    public void start() {
        directory.listen(this::changed);
    }

    private void changed(Configuration before, Configuration after, UserKey by) {
        try {
            post.ifPresent(open -> HandOver.between(before, after).forEach(one -> tell(open, one, by)));
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A mail about a hand-over could not be written; the seats are changed all the same", failure);
        }
    }

    private void tell(Post open, HandOver handOver, UserKey by) {
        List<HeadsUp> waiting = headsUps.before(
                Set.of(new Desk.OfSeat(handOver.client().key(), handOver.role())),
                Set.of(State.OPEN, State.GIVEN, State.FLAGGED, State.OVERRIDDEN),
                UserKey.NOBODY,
                Selection.first(MOST));
        handOver.to().ifPresent(to -> tell(open, handOver, by, to, waiting, "to"));
        handOver.from().ifPresent(from -> tell(open, handOver, by, from, waiting, "from"));
    }

    /** Nobody is told of their own act. */
    private void tell(Post open, HandOver handOver, UserKey by, UserKey person, List<HeadsUp> waiting, String side) {
        for (Recipient recipient : recipients.person(person)) {
            Optional<ApplicationUser> user = people.byKey(recipient.to());
            if (user.isPresent() && !recipient.to().equals(by)) {
                List<Told> told = news.told(user.get(), waiting).stream()
                        .filter(one -> parties.sides(one.headsUp(), one.issue())
                                .owners()
                                .lead()
                                .equals(handOver.to()))
                        .toList();
                Letters.Heading heading = heading(open.reader(user.get()), handOver, by, side, told.isEmpty());
                open.send(letters.write(open, user.get(), recipient, heading, told));
            }
        }
    }

    private Letters.Heading heading(Reader reader, HandOver handOver, UserKey by, String side, boolean nothing) {
        String client = handOver.client().name();
        String role = words.roleLabel(handOver.role());
        String key = "continuum.mail.handed-over." + side;
        String to = handOver.to()
                .map(people::displayName)
                .orElseGet(() -> reader.text("continuum.mail.handed-over.nobody"));
        return new Letters.Heading(
                reader.text(key + ".subject", client, role),
                reader.text(key + (nothing ? ".nothing" : ".opening"), people.displayName(by), role, client, to));
    }
}
