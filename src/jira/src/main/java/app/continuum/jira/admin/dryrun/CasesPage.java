package app.continuum.jira.admin.dryrun;

import app.continuum.core.agency.Agency;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.guards.Mode;
import app.continuum.core.links.Feature;
import app.continuum.core.policy.Outcome;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Paging;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.dryrun.Archive;
import app.continuum.jira.dryrun.KeptCase;
import app.continuum.jira.dryrun.Run;
import app.continuum.jira.dryrun.Selection;
import app.continuum.jira.headsup.ShownValues;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The changes behind a number of the dry run, one by one; what the reader may not see is counted and not shown. */
@Feature("dry-run-changes")
public final class CasesPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/dryrun-changes.vm";

    private final Archive archive;
    private final AgencyDirectory directory;
    private final IssueManager issues;
    private final Visibility visibility;
    private final ScreenText text;
    private final VerdictWords words;
    private final CaseWords caseWords;

    /** A page over what the latest dry run met. */
    public CasesPage(
            Archive archive,
            AgencyDirectory directory,
            IssueManager issues,
            Visibility visibility,
            People people,
            VerdictWords words,
            ShownValues values,
            DateTimeFormatterFactory dates,
            ScreenText text) {
        this.archive = archive;
        this.directory = directory;
        this.issues = issues;
        this.visibility = visibility;
        this.text = text;
        this.words = words;
        this.caseWords = new CaseWords(words, values, people, dates, text);
    }

    @Override
    public String name() {
        return "dry-run-changes";
    }

    @Override
    public String tab() {
        return "dry-run";
    }

    @Override
    public AdminPage show(Visit visit) {
        return archive.latestDone()
                .map(run -> AdminPage.show(TEMPLATE, context(run, visit)))
                .orElseGet(() -> AdminPage.next("dry-run"));
    }

    private Map<String, Object> context(Run run, Visit visit) {
        Selection which = Query.read(visit.form());
        Paging paging = Paging.of(visit.form(), archive.cases().count(run.id(), which));
        List<KeptCase> page = archive.cases().find(run.id(), which, paging.from(), Paging.SIZE);
        List<CaseLine> lines = lines(page, visit.by());
        Map<String, Object> context = new HashMap<>();
        context.put("form", visit.form());
        context.put("all", paging.all());
        context.put("pagingHtml", paging.markup(text, Query.parameters(which)));
        context.put("lines", lines);
        context.put("hidden", page.size() - lines.size());
        context.put("notKept", run.progress().notKept());
        context.put("fields", fields(run));
        context.put("kinds", choices(Kind.values(), kind -> text.of("continuum.dryrun.kind." + kind)));
        context.put("modes", choices(Mode.values(), words::mode));
        context.put("outcomes", choices(Outcome.values(), one -> text.of("continuum.dryrun.outcome." + one)));
        context.put("mode", which.mode().name());
        return context;
    }

    private List<Choice> fields(Run run) {
        return archive.totals().byField(run.id()).keySet().stream()
                .map(field -> new Choice(field.value(), words.fieldName(field)))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> name) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), name.apply(constant)))
                .toList();
    }

    private List<CaseLine> lines(List<KeptCase> page, ApplicationUser reader) {
        Agency agency = directory.current();
        return page.stream()
                .filter(kept -> visibility.seesField(reader, kept.place().field()))
                .flatMap(kept -> issue(kept, reader).map(issue -> caseWords.line(agency, kept, issue)).stream())
                .toList();
    }

    private Optional<Issue> issue(KeptCase kept, ApplicationUser reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(kept.issueId()))
                .filter(issue -> visibility.seesIssue(reader, issue));
    }
}
