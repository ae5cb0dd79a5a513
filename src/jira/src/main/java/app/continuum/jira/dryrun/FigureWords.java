package app.continuum.jira.dryrun;

import app.continuum.core.dryrun.Finding;
import app.continuum.core.dryrun.Period;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence what a pair of modes would have done. */
final class FigureWords {
    private final ScreenText text;
    private final Ago ago;

    FigureWords(ScreenText text, Ago ago) {
        this.text = text;
        this.ago = ago;
    }

    String of(Finding finding, Mode forCounterpart, Mode forOthers, Run run) {
        if (finding.clients() == 0) {
            return text.of("continuum.dryrun.figure.nobody");
        }
        if (!finding.looked()) {
            return text.with("continuum.dryrun.figure.unseen", ago.since(run.beat()));
        }
        String sentence = of(finding.tally(), forCounterpart, forOthers, run);
        return finding.unseen() == 0
                ? sentence
                : sentence + " " + text.with("continuum.dryrun.figure.partly", finding.unseen());
    }

    String of(Tally tally, Mode forCounterpart, Mode forOthers, Run run) {
        if (tally.changes() == 0) {
            return text.with("continuum.dryrun.figure.nothing", period(run.period()), ago.since(run.beat()));
        }
        return text.with(
                "continuum.dryrun.figure",
                modes(forCounterpart, forOthers),
                parts(tally, forCounterpart, forOthers),
                tally.changes(),
                period(run.period()),
                ago.since(run.beat()));
    }

    private String modes(Mode forCounterpart, Mode forOthers) {
        return forCounterpart == forOthers
                ? mode(forCounterpart)
                : text.with("continuum.dryrun.figure.modes", mode(forCounterpart), mode(forOthers));
    }

    private String mode(Mode mode) {
        return text.of("continuum.mode." + mode);
    }

    /** The strictest first; what is recorded only where nothing is stricter. */
    private String parts(Tally tally, Mode forCounterpart, Mode forOthers) {
        List<String> parts = new ArrayList<>();
        add(parts, "continuum.dryrun.figure.refused", tally.under(forCounterpart, forOthers, Outcome.REFUSED));
        add(parts, "continuum.dryrun.figure.asked", tally.under(forCounterpart, forOthers, Outcome.HEADS_UP_NEEDED));
        add(parts, "continuum.dryrun.figure.flagged", tally.under(forCounterpart, forOthers, Outcome.FLAGGED));
        if (parts.isEmpty()) {
            add(parts, "continuum.dryrun.figure.recorded", tally.under(forCounterpart, forOthers, Outcome.RECORDED));
        }
        return parts.isEmpty() ? text.of("continuum.dryrun.figure.none") : String.join(", ", parts);
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(text.with(key, count));
        }
    }

    private String period(Period period) {
        return period.isEverything()
                ? text.of("continuum.dryrun.period.everything")
                : text.with("continuum.dryrun.period.days", period.days());
    }
}
