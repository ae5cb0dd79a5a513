package app.continuum.jira.dryrun;

import app.continuum.core.dryrun.Kind;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.dryrun.Trial;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tallies to text and back. */
final class TallyText {
    private TallyText() {}

    static String of(Tally tally) {
        return tally.counts().entrySet().stream()
                .map(entry -> of(entry.getKey()) + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String of(Trial trial) {
        return trial.kind() + ":"
                + Stream.of(Mode.values()).map(mode -> trial.under(mode).name()).collect(Collectors.joining(","));
    }

    static Tally tally(String text) {
        Map<Trial, Long> counts = new HashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            counts.put(trial(line.substring(0, equals)), Long.valueOf(line.substring(equals + 1)));
        });
        return new Tally(counts);
    }

    private static Trial trial(String text) {
        int colon = text.indexOf(':');
        String[] outcomes = text.substring(colon + 1).split(",", -1);
        Map<Mode, Outcome> byMode = new EnumMap<>(Mode.class);
        int next = 0;
        for (Mode mode : Mode.values()) {
            byMode.put(mode, Outcome.valueOf(outcomes[next++]));
        }
        return new Trial(Kind.valueOf(text.substring(0, colon)), byMode);
    }
}
