package app.continuum.jira.admin.start;

import app.continuum.core.guards.Mode;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.dryrun.DryRunFigures;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last step: what the guards would have done to this Jira's own history, and the ladder that is climbed from here. */
@Feature("admin-start-look")
public final class LookPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/start-look.vm";

    private final Optional<DryRunFigures> figures;
    private final VerdictWords words;
    private final ScreenText text;

    /** A page over the latest dry run, where there can be one. */
    public LookPage(Optional<DryRunFigures> figures, VerdictWords words, ScreenText text) {
        this.figures = figures;
        this.words = words;
        this.text = text;
    }

    @Override
    public String name() {
        return "start-look";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public AdminPage show(Visit visit) {
        Map<String, Object> context = new HashMap<>();
        context.put("stepsHtml", new StartSteps(text).markup(name()));
        context.put("rungs", rungs());
        context.put("dryRun", figures.isPresent());
        return AdminPage.show(TEMPLATE, context);
    }

    /** The modes, mildest first, each with what it means and what it would have done. */
    private List<LadderRung> rungs() {
        Optional<DryRunFigures.Figures> latest = figures.flatMap(some -> some.of(Optional.empty()));
        return Arrays.stream(Mode.values())
                .map(mode -> new LadderRung(
                        words.mode(mode),
                        text.of("continuum.start.ladder." + mode),
                        latest.map(some -> some.sentence(mode)).orElse(""),
                        0,
                        0))
                .toList();
    }
}
