package app.continuum.jira.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import java.util.Map;
import java.util.Optional;

/** What the latest dry run that was done says, for the pages on which modes are chosen. */
public final class DryRunFigures {
    private final Archive archive;
    private final ScreenText text;
    private final Ago ago;

    /** Figures in the language of whoever is looking. */
    public DryRunFigures(Archive archive, ScreenText text, Ago ago) {
        this.archive = archive;
        this.text = text;
        this.ago = ago;
    }

    /** The figures of one client, or of the whole agency where none is named, read once for all its fields; nothing where no dry run was done. */
    public Optional<Figures> of(Optional<ClientKey> client) {
        return archive.latestDone().map(run -> new Figures(run, archive.totals().byField(run.id(), client)));
    }

    /** Figures by field. */
    public final class Figures {
        private final Run run;
        private final Map<FieldId, Tally> totals;

        private Figures(Run run, Map<FieldId, Tally> totals) {
            this.run = run;
            this.totals = totals;
        }

        /** The run they are of. */
        public Run run() {
            return run;
        }

        /** What was counted for a field; nothing counted where nobody changed it or nobody guarded it then. */
        public Tally tally(FieldId field) {
            return totals.getOrDefault(field, Tally.NONE);
        }

        /** What was counted for all fields together. */
        public Tally whole() {
            return totals.values().stream().reduce(Tally.NONE, Tally::plus);
        }

        /** What the guard of a field would have done with one mode for the counterpart and one for others, in a sentence. */
        public String sentence(FieldId field, Mode forCounterpart, Mode forOthers) {
            return sentence(tally(field), forCounterpart, forOthers);
        }

        /** What every guard would have done in one mode, in a sentence. */
        public String sentence(Mode mode) {
            return sentence(whole(), mode, mode);
        }

        private String sentence(Tally tally, Mode forCounterpart, Mode forOthers) {
            return new FigureWords(text, ago).of(tally, forCounterpart, forOthers, run);
        }
    }
}
