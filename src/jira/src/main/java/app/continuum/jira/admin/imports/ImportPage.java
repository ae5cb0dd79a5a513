package app.continuum.jira.admin.imports;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ProblemWords;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Clients from a table: previewed, and saved in one change once confirmed, or not at all. */
@Feature("admin-import")
public final class ImportPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/import.vm";

    private final AgencyDirectory directory;
    private final ProblemWords words;
    private final ScreenText text;
    private final ClientCells cells;
    private final TableReader table;

    /** An import into the agency's clients. */
    public ImportPage(
            AgencyDirectory directory, People people, ProjectManager projects, ProblemWords words, ScreenText text) {
        this.directory = directory;
        this.words = words;
        this.text = text;
        this.cells = new ClientCells(new UserNames(people, text), projects);
        this.table = new TableReader(people, projects, cells, text);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String tab() {
        return "clients";
    }

    @Override
    public AdminPage show(Visit visit) {
        return AdminPage.show(TEMPLATE, context(new FormState(Map.of()), List.of()));
    }

    @Override
    public AdminPage save(Visit visit) {
        FormState form = visit.form();
        if (!visit.fromOurForm()) {
            return again(AdminPage.FORBIDDEN, form, text.of("continuum.admin.error.token"));
        }
        Agency agency = directory.current();
        Configuration before = agency.configuration();
        String csv = csv(form);
        Map<ClientKey, Client> known = before.clients().stream()
                .collect(Collectors.toMap(Client::key, Function.identity(), (one, other) -> one));
        Plan plan = Plan.of(table.read(csv, known), before, visit.key(), words);
        Preview preview = new Preview(plan, known, cells, text);
        String version = StoredForm.version(List.of(before.clients(), csv));
        if (!form.value("confirm").isEmpty() && preview.changesAnything()) {
            return form.value("version").equals(version)
                    ? confirm(visit, form, before, plan)
                    : previewed(AdminPage.CONFLICT, form, version, preview, moved());
        }
        return previewed(OK, form, version, preview, List.of());
    }

    private static final int OK = 200;

    private AdminPage confirm(Visit visit, FormState form, Configuration before, Plan plan) {
        AtomicBoolean moved = new AtomicBoolean();
        List<Problem> problems = directory.change(
                stored -> {
                    moved.set(!stored.clients().equals(before.clients()));
                    return moved.get() ? stored : plan.applyTo(stored);
                },
                visit.key());
        if (moved.get()) {
            return AdminPage.again(AdminPage.CONFLICT, TEMPLATE, context(form, moved()));
        }
        return problems.isEmpty()
                ? AdminPage.next("clients?saved=import")
                : AdminPage.again(
                        AdminPage.INVALID,
                        TEMPLATE,
                        context(form, problems.stream().map(words::of).toList()));
    }

    private List<String> moved() {
        return List.of(text.of("continuum.admin.import.moved"));
    }

    private AdminPage again(int status, FormState form, String problem) {
        return AdminPage.again(status, TEMPLATE, context(form, List.of(problem)));
    }

    private AdminPage previewed(int status, FormState form, String version, Preview preview, List<String> problems) {
        Map<String, Object> context = context(form.with("version", version), problems);
        preview.putInto(context, text);
        return AdminPage.again(status, TEMPLATE, context);
    }

    /** As it was sent: blanks at its ends may be part of the table. */
    private static String csv(FormState form) {
        return form.all("csv").stream().findFirst().orElse("");
    }

    private Map<String, Object> context(FormState form, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("problems", problems);
        context.put("form", form);
        context.put("csv", csv(form));
        context.put("columns", Column.titles());
        context.put("previewed", false);
        context.put("template", ExportPage.download(Column.titles() + "\r\n"));
        return context;
    }
}
