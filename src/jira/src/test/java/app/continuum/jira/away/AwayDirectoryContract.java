package app.continuum.jira.away;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.away.Away;
import app.continuum.core.away.AwayBook;
import app.continuum.core.away.AwayProblem;
import app.continuum.core.away.AwayProblem.Kind;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.away.AwayDirectory.Attempt;
import app.continuum.jira.health.CountedCaches;
import app.continuum.jira.health.Health;
import app.continuum.jira.tables.OneNodesCaches;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** Windows are kept and read alike, whatever the database. */
abstract class AwayDirectoryContract {
    private static final UserKey PAUL = new UserKey("paul");
    private static final UserKey PIA = new UserKey("pia");
    private static final Instant NOW = Instant.parse("2026-12-25T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 25);
    private static final Away CHRISTMAS = new Away(PAUL, TODAY.minusDays(4), TODAY.plusDays(8), PIA);

    private final AwayDirectory directory;

    AwayDirectoryContract(ActiveObjects tables) {
        Days days = new Days(Optional.empty(), Clock.fixed(NOW, ZoneOffset.UTC));
        CountedCaches caches = new CountedCaches(new OneNodesCaches(), new Health(Clock.systemUTC()));
        directory = new AwayDirectory(new AwayTable(tables), days, caches, name -> new OneLock());
    }

    @Test
    void givesBackWhatIsKept() {
        KeptAway kept = keep(CHRISTMAS);

        assertThat(directory.find(kept.id())).contains(kept);
        assertThat(kept.away()).isEqualTo(CHRISTMAS);
        assertThat(kept.setBy()).isEqualTo(PIA);
        assertThat(directory.of(PAUL)).containsExactly(kept);
        assertThat(directory.of(PIA)).isEmpty();
        assertThat(directory.current().standIn(PAUL, NOW)).contains(PIA);
    }

    @Test
    void asksTheTableOnceUntilSomethingChanges() {
        AwayBook before = directory.current();
        assertThat(directory.current()).isSameAs(before);

        KeptAway kept = keep(CHRISTMAS);
        AwayBook between = directory.current();
        directory.forget(kept.id());

        assertThat(before.away(PAUL, NOW)).isEmpty();
        assertThat(between.away(PAUL, NOW)).contains(CHRISTMAS);
        assertThat(directory.current().away(PAUL, NOW)).isEmpty();
        assertThat(directory.find(kept.id())).isEmpty();
    }

    @Test
    void keepsNothingThatSomethingIsWrongWith() {
        keep(CHRISTMAS);
        AwayProblem problem = new AwayProblem(Kind.OVERLAPS, "");
        List<Away> beside = new ArrayList<>();

        Attempt attempt = directory.keep(CHRISTMAS, PAUL, kept -> {
            beside.addAll(kept);
            return List.of(problem);
        });

        assertThat(attempt).isEqualTo(new Attempt(Optional.empty(), List.of(problem)));
        assertThat(beside).containsExactly(CHRISTMAS);
        assertThat(directory.of(PAUL)).hasSize(1);
    }

    @Test
    void readsNoWindowsThatHaveEndedEverywhere() {
        LocalDate older = TODAY.minusDays(2);
        keep(new Away(PIA, older, older, PAUL));
        keep(new Away(PAUL, older, TODAY.minusDays(1), PIA));

        List<Away> open = new ArrayList<>();
        directory.keep(CHRISTMAS, PAUL, kept -> noted(open, kept));

        assertThat(open).extracting(Away::person).containsExactly(PAUL);
        assertThat(directory.of(PIA)).isEmpty();
    }

    @Test
    void remembersWhatEndedAWhileAgo() {
        KeptAway over = keep(new Away(PAUL, TODAY.minusDays(9), TODAY.minusDays(7), PIA));
        KeptAway kept = keep(CHRISTMAS);

        assertThat(directory.of(PAUL, 7)).containsExactly(over, kept);
        assertThat(directory.of(PAUL, 6)).containsExactly(kept);
    }

    private static List<AwayProblem> noted(List<Away> into, Collection<Away> kept) {
        into.addAll(kept);
        return List.of();
    }

    private KeptAway keep(Away away) {
        return directory.keep(away, PIA, kept -> List.of()).kept().orElseThrow();
    }

    private static final class OneLock extends ReentrantLock implements com.atlassian.beehive.ClusterLock {
        private static final long serialVersionUID = 1;
    }
}
