package app.continuum.jira.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.continuum.jira.tables.OneNodesCaches;
import com.atlassian.cache.Cache;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CountedCachesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Health health = new Health(Clock.fixed(NOW, ZoneOffset.UTC));
    private final CountedCaches caches = new CountedCaches(new OneNodesCaches(), health);

    @Test
    void countsALoadAndNotWhatIsHeldAlready() {
        Cache<String, Integer> lengths = caches.make("lengths", String::length);

        assertThat(lengths.get("four")).isEqualTo(4);
        assertThat(lengths.get("four")).isEqualTo(4);
        assertThat(health.cache("lengths").done()).isEqualTo(1);

        lengths.removeAll();
        lengths.get("four");
        assertThat(health.cache("lengths").done()).isEqualTo(2);
        assertThat(health.cache("lengths").lastDone()).contains(NOW);
        assertThat(health.cache("lengths").failures()).isZero();
    }

    @Test
    void countsALoadThatFailsAndDoesNotHideIt() {
        Cache<String, Integer> gone = caches.make("gone", key -> {
            throw new IllegalStateException("no table " + key);
        });

        assertThatIllegalStateException().isThrownBy(() -> gone.get("CLIENT")).withMessage("no table CLIENT");

        Tally tally = health.cache("gone");
        assertThat(tally.done()).isZero();
        assertThat(tally.failures()).isEqualTo(1);
        assertThat(tally.lastFailure())
                .contains(new Tally.Failure(NOW, "java.lang.IllegalStateException: no table CLIENT"));
    }

    @Test
    void countsEachCacheByItselfAndKnowsOneThatWasNeverAsked() {
        caches.make("asked", String::length).get("once");
        caches.make("never", String::length);

        assertThat(health.caches()).containsOnlyKeys("asked", "never");
        assertThat(health.cache("never").lastDone()).isEmpty();
    }
}
