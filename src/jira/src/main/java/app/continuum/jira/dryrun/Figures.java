package app.continuum.jira.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Finding;
import app.continuum.core.dryrun.Findings;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import java.util.List;
import java.util.function.Function;

/** What one dry run says of guards, field by field. */
public final class Figures {
    private final FigureWords words;
    private final Run run;
    private final Findings findings;
    private final Function<FieldId, List<ClientKey>> clients;

    /**
     * Figures of some guards.
     *
     * @param clients says which clients come under the guard of a field
     */
    Figures(FigureWords words, Run run, Findings findings, Function<FieldId, List<ClientKey>> clients) {
        this.words = words;
        this.run = run;
        this.findings = findings;
        this.clients = clients;
    }

    /** What it says of the guard of a field. */
    public Figure of(FieldId field) {
        return new Figure(findings.of(field, clients.apply(field)));
    }

    /** What it says of one guard. */
    public final class Figure {
        private final Finding finding;

        private Figure(Finding finding) {
            this.finding = finding;
        }

        /** Whether the dry run looked at what the guard is before. */
        public boolean looked() {
            return finding.looked();
        }

        /** What the guard would have done with one mode for the counterpart and one for others, in a sentence. */
        public String sentence(Mode forCounterpart, Mode forOthers) {
            return words.of(finding, forCounterpart, forOthers, run);
        }
    }
}
