package app.continuum.jira.admin.health;

import app.continuum.jira.sweep.Sweep.Swept;
import app.continuum.jira.sweep.SweepJob;
import app.continuum.jira.sweep.SweepMark;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.search.SearchException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how far the sweep has come, and has it go on at once. */
public final class SweepControl {
    private static final Logger LOG = LoggerFactory.getLogger(SweepControl.class);

    private final Optional<SweepJob> job;
    private final SweepMark mark;
    private final Ago ago;
    private final ScreenText text;

    /** A control of the sweep. */
    public SweepControl(Optional<SweepJob> job, SweepMark mark, Ago ago, ScreenText text) {
        this.job = job;
        this.mark = mark;
        this.ago = ago;
        this.text = text;
    }

    /** How far the sweep has come. */
    String state() {
        return mark.read()
                .map(at -> text.with("continuum.admin.sweep.up-to", ago.since(at)))
                .orElseGet(() -> text.of("continuum.admin.sweep.never"));
    }

    boolean isThere() {
        return job.isPresent();
    }

    /** Sweeps; says what came of it. */
    String sweep() {
        return job.map(this::sweep).orElseGet(() -> text.of("continuum.switched-off"));
    }

    private String sweep(SweepJob sweeping) {
        try {
            Swept swept = sweeping.runNow();
            return text.with("continuum.admin.sweep.done", swept.issues(), swept.changes(), swept.written());
        } catch (SearchException failure) {
            LOG.error("The sweep that was asked for failed", failure);
            return text.of("continuum.rest.sweep-failed");
        }
    }
}
