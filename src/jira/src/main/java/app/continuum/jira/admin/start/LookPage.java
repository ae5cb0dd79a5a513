package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.guards.Mode;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.dryrun.DryRunFigures;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The last step: what is in force, what the guards would have done to this Jira's own history, and the ladder that is climbed from here. */
@Feature("admin-start-look")
public final class LookPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/start-look.vm";

    private final AgencyDirectory directory;
    private final DryRunFigures figures;
    private final VerdictWords words;
    private final ScreenText text;
    private final Rungs rungs;
    private final StartSteps steps;

    /** A page over the latest dry run, where there was one. */
    public LookPage(AgencyDirectory directory, DryRunFigures figures, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.figures = figures;
        this.words = words;
        this.text = text;
        this.rungs = new Rungs(words, text);
        this.steps = new StartSteps(text);
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
        Agency agency = directory.current();
        InForce inForce = InForce.in(agency);
        Optional<Function<Mode, String>> latest = figures.ladder();
        Map<String, Object> context = new HashMap<>();
        context.put("stepsHtml", steps.markup(name()));
        context.put("inForce", inForce.sentence(words, text));
        context.put("before", inForce.page());
        context.put("rungs", rungs.of(agency, latest));
        context.put("dryRun", latest.isPresent());
        return AdminPage.show(TEMPLATE, context);
    }
}
