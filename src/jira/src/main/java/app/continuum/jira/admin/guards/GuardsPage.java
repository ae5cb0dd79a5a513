package app.continuum.jira.admin.guards;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.guards.Guard;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The guards that hold for every client that has none of its own. */
@Feature("admin-guards")
public final class GuardsPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/guards.vm";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final GuardDesk desk;
    private final ClientGuards clients;

    /** A page over the agency's guards. */
    public GuardsPage(
            AgencyDirectory directory, StoredForm stored, GuardDesk desk, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.desk = desk;
        this.clients = new ClientGuards(words, text);
    }

    @Override
    public String name() {
        return "guards";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        FormState form = new FormState(GuardInputs.of(agency.configuration().defaultGuards(), List.of()))
                .with("version", StoredForm.version(agency.configuration().defaultGuards()));
        Map<String, Object> context = context(agency, form, List.of());
        context.put("saved", visit.form().value("saved"));
        context.putAll(clients.context(visit.form(), agency));
        return AdminPage.show(TEMPLATE, context);
    }

    @Override
    public AdminPage save(Visit visit) {
        Agency agency = directory.current();
        BiFunction<FormState, List<String>, Map<String, Object>> again =
                (typed, problems) -> context(agency, typed, problems);
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        List<Guard> guards = desk.table().readAgency(visit.form(), agency);
        return stored.store(
                visit,
                TEMPLATE,
                again,
                Configuration::defaultGuards,
                before -> before.withGuards(guards),
                "guards?saved=guards");
    }

    private Map<String, Object> context(Agency agency, FormState form, List<String> problems) {
        Map<String, Object> context = desk.context(form, problems);
        context.put("guards", desk.table().agencyLines(agency, desk.figures().ofAgency(agency)));
        context.putAll(clients.context(new FormState(Map.of()), agency));
        return context;
    }
}
