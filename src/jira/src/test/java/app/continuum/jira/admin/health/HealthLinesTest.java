package app.continuum.jira.admin.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.continuum.jira.health.CountedCaches;
import app.continuum.jira.health.Health;
import app.continuum.jira.tables.OneNodesCaches;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthLinesTest {
    private final Health health = new Health(Clock.systemUTC());
    private final ScreenText text = mock(
            ScreenText.class,
            call -> String.join(
                    " ", Arrays.stream(call.getArguments()).map(String::valueOf).toList()));

    @Test
    void saysHowTheDryRunsFared() {
        health.dryRuns().did();
        health.dryRuns().failed(new IllegalStateException("no index"));

        HealthLine line = line("dry-run");

        assertThat(line.done()).contains(" 1 ");
        assertThat(line.failures()).isEqualTo(1);
        assertThat(line.last()).contains("no index");
        assertThat(line.advice()).isEqualTo("continuum.admin.health.part.dry-run.advice");
    }

    @Test
    void saysOfEachCacheHowOftenItWasLoadedAfterAllParts() {
        CountedCaches caches = new CountedCaches(new OneNodesCaches(), health);
        caches.make("app.continuum.agency", String::length).get("once");
        caches.make("app.continuum.away", String::length);

        assertThat(lines()).extracting(HealthLine::part).endsWith("mail", "app.continuum.agency", "app.continuum.away");
        assertThat(line("app.continuum.agency").done()).contains(" 1 ");
        assertThat(line("app.continuum.away").done()).isEqualTo("continuum.admin.health.not-yet");
    }

    private HealthLine line(String part) {
        return lines().stream()
                .filter(line -> line.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private List<HealthLine> lines() {
        return new HealthLines(health, new Ago(text, Clock.systemUTC()), text).lines();
    }
}
