package app.continuum.jira.admin.health;

import app.continuum.jira.health.Health;
import app.continuum.jira.health.Tally;
import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.stream.Stream;

/** Says what has gone wrong on this node. */
record HealthLines(Health health, ScreenText text) {
    /** What each part of the app has done without a failure, or how often it failed and how the last time. */
    List<HealthLine> lines() {
        return Stream.of(
                        line("gate", "continuum.admin.health.part.gate", "continuum.admin.health.gate", health.gate()),
                        line(
                                "validator",
                                "continuum.admin.health.part.validator",
                                "continuum.admin.health.validator",
                                health.validator()),
                        line(
                                "watch",
                                "continuum.admin.health.part.watch",
                                "continuum.admin.health.watch",
                                health.watch()),
                        line(
                                "sweep",
                                "continuum.admin.health.part.sweep",
                                "continuum.admin.health.sweep",
                                health.sweep()),
                        line(
                                "heads-ups",
                                "continuum.admin.health.part.heads-ups",
                                "continuum.admin.health.heads-ups",
                                health.headsUps()),
                        line("mail", "continuum.admin.health.part.mail", "continuum.admin.health.mail", health.mail()))
                .toList();
    }

    private HealthLine line(String part, String name, String label, Tally tally) {
        return new HealthLine(
                part,
                text.of(name),
                text.of(label),
                tally.failures(),
                tally.lastFailure().orElse(""));
    }
}
