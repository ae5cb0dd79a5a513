package app.continuum.jira.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Findings;
import app.continuum.core.dryrun.Tally;
import app.continuum.core.guards.Mode;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the latest dry run that was done says, for the pages on which modes are chosen; nothing where none was done. */
public final class DryRunFigures {
    private final Archive archive;
    private final FigureWords words;

    /** Figures in the language of whoever is looking. */
    public DryRunFigures(Archive archive, ScreenText text, Ago ago) {
        this.archive = archive;
        this.words = new FigureWords(text, ago);
    }

    /** What every guard of every client would have done in a mode, in a sentence. */
    public Optional<Function<Mode, String>> ladder() {
        return archive.latestDone().map(run -> {
            Tally whole = archive.totals().byField(run.id()).values().stream().reduce(Tally.NONE, Tally::plus);
            return mode -> words.of(whole, mode, mode, run);
        });
    }

    /** What the guards of the agency would have done with the changes of the clients that come under them. */
    public Optional<Figures> ofAgency(Agency agency) {
        return archive.latestDone().map(run -> {
            Findings findings = new Findings(archive.totals().byPlace(run.id()), archive.guarded(run));
            return new Figures(words, run, findings, agency::comeUnder);
        });
    }

    /** What the guards of one client would have done. */
    public Optional<Figures> ofClient(ClientKey client) {
        return archive.latestDone().map(run -> {
            Findings findings = new Findings(archive.totals().byPlace(run.id(), client), archive.guarded(run));
            return new Figures(words, run, findings, field -> List.of(client));
        });
    }
}
