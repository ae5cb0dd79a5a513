package app.continuum.jira.admin.health;

import app.continuum.jira.health.Health;
import app.continuum.jira.health.Tally;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.stream.Stream;

/** Says how each part of the app has fared on this node. */
record HealthLines(Health health, Ago ago, ScreenText text) {
    List<HealthLine> lines() {
        Stream<HealthLine> parts = Stream.of(
                line("gate", health.gate()),
                line("validator", health.validator()),
                line("watch", health.watch()),
                line("sweep", health.sweep()),
                line("heads-ups", health.headsUps()),
                line("dry-run", health.dryRuns()),
                line("mail", health.mail()));
        Stream<HealthLine> caches =
                health.caches().entrySet().stream().map(cache -> line(cache.getKey(), cache.getValue()));
        return Stream.concat(parts, caches).toList();
    }

    private HealthLine line(String part, Tally tally) {
        String key = "continuum.admin.health.part." + part;
        return new HealthLine(
                part,
                text.of(key),
                text.of(key + ".what"),
                tally.lastDone()
                        .map(at -> text.with("continuum.admin.health.done", tally.done(), ago.since(at)))
                        .orElseGet(() -> text.of("continuum.admin.health.not-yet")),
                tally.failures(),
                tally.lastFailure()
                        .map(failure ->
                                text.with("continuum.admin.health.last", ago.since(failure.at()), failure.what()))
                        .orElse(""),
                text.of(key + ".advice"));
    }
}
