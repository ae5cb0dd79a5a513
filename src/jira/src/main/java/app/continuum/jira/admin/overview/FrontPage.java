package app.continuum.jira.admin.overview;

import app.continuum.core.agency.Agency;
import app.continuum.core.guards.Mode;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.admin.health.Attention;
import app.continuum.jira.admin.start.Rungs;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.dryrun.DryRunFigures;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The first of the administrator's pages: how far the agency is set up, what needs attention, and where the guards stand. */
@Feature("admin-overview")
public final class FrontPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/overview.vm";

    private final AgencyDirectory directory;
    private final Attention attention;
    private final DryRunFigures figures;
    private final ScreenText text;
    private final SetUp setUp;
    private final Rungs rungs;

    /** A page over all there is. */
    public FrontPage(
            AgencyDirectory directory,
            Attention attention,
            DryRunFigures figures,
            VerdictWords words,
            ScreenText text) {
        this.directory = directory;
        this.attention = attention;
        this.figures = figures;
        this.text = text;
        this.setUp = new SetUp(text);
        this.rungs = new Rungs(words, text);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        Optional<Function<Mode, String>> latest = figures.ladder();
        List<Task> tasks = setUp.tasks(agency, latest.isPresent());
        Map<String, Object> context = new HashMap<>();
        context.put("first", SetUp.isFirstRun(agency));
        context.put("setUp", tasks.stream().allMatch(Task::done));
        context.put("tasks", tasks);
        context.put("concerns", attention.concerns());
        context.put("rungs", rungs.of(agency, latest));
        context.put("dryRun", latest.isPresent());
        context.put("clients", clients(agency));
        return AdminPage.show(TEMPLATE, context);
    }

    private String clients(Agency agency) {
        long living = agency.living().count();
        return text.with("continuum.overview.clients", living, agency.clients().size() - living);
    }
}
