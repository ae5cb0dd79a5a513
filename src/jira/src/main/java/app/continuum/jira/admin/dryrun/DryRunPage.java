package app.continuum.jira.admin.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.dryrun.Period;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Paging;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.dryrun.Archive;
import app.continuum.jira.dryrun.DryRuns;
import app.continuum.jira.dryrun.Run;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.Ago;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dry run: begun, watched, stopped, and what came of it. */
@Feature("dry-run")
public final class DryRunPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/dryrun.vm";

    private final DryRuns runs;
    private final Archive archive;
    private final AgencyDirectory directory;
    private final ScreenText text;
    private final RunWords runWords;
    private final ResultLines lines;

    /** A page before the dry runs. */
    public DryRunPage(
            DryRuns runs,
            Archive archive,
            AgencyDirectory directory,
            People people,
            VerdictWords words,
            Ago ago,
            ScreenText text) {
        this.runs = runs;
        this.archive = archive;
        this.directory = directory;
        this.text = text;
        this.runWords = new RunWords(people, ago, text);
        this.lines = new ResultLines(words, text);
    }

    @Override
    public String name() {
        return "dry-run";
    }

    @Override
    public AdminPage show(Visit visit) {
        return AdminPage.show(TEMPLATE, context(visit.form(), List.of()));
    }

    @Override
    public AdminPage save(Visit visit) {
        FormState form = visit.form();
        if (!visit.fromOurForm()) {
            return again(AdminPage.FORBIDDEN, form, text.of("continuum.admin.error.token"));
        }
        if (!form.value("stop").isEmpty()) {
            runs.stopLatest();
            return AdminPage.next(name());
        }
        Optional<Period> period = Period.parse(form.value("days"));
        if (period.isEmpty()) {
            form.blame("days", text.of("continuum.dryrun.error.days"));
            return AdminPage.again(AdminPage.INVALID, TEMPLATE, context(form, List.of()));
        }
        return runs.begin(visit.key(), period.get()).isPresent()
                ? AdminPage.next(name())
                : again(AdminPage.CONFLICT, form, text.of("continuum.dryrun.error.running"));
    }

    private AdminPage again(int status, FormState form, String problem) {
        return AdminPage.again(status, TEMPLATE, context(form, List.of(problem)));
    }

    private Map<String, Object> context(FormState form, List<String> problems) {
        Agency agency = directory.current();
        Optional<Run> latest = runs.latest();
        Map<String, Object> context = new HashMap<>();
        context.put("form", form);
        context.put("days", form.value("days").isEmpty() ? Period.FIRST.days() + "" : form.value("days"));
        context.put("problems", problems);
        context.put("missing", missing(agency));
        context.put("run", latest.map(runWords::line).orElse(new RunLine("", "", "", 0)));
        context.put("result", "");
        context.put("fields", List.of());
        context.put("lines", List.of());
        archive.latestDone().ifPresent(done -> result(agency, done, form, context));
        return context;
    }

    /** What has to be there before a dry run can say anything: a client, and a guard. */
    private static String missing(Agency agency) {
        boolean client = agency.clients().stream()
                .anyMatch(one -> !one.archived() && !one.scopes().isEmpty());
        if (!client) {
            return "client";
        }
        return agency.decidingFields().isEmpty() ? "guard" : "";
    }

    private void result(Agency agency, Run done, FormState form, Map<String, Object> context) {
        Paging paging = Paging.of(form, archive.totals().places(done.id()));
        context.put("result", runWords.period(done.period()));
        context.put("resultRun", runWords.line(done));
        context.put("notKept", done.progress().notKept());
        context.put(
                "fields",
                archive.totals().byField(done.id()).entrySet().stream()
                        .map(total -> lines.line(agency, Optional.empty(), total.getKey(), total.getValue()))
                        .toList());
        context.put(
                "lines",
                archive.totals().byPlace(done.id(), paging.from(), Paging.SIZE).entrySet().stream()
                        .map(total -> lines.line(
                                agency,
                                Optional.of(total.getKey().client()),
                                total.getKey().field(),
                                total.getValue()))
                        .toList());
        context.put("pagingHtml", paging.markup(text, Map.of()));
    }
}
