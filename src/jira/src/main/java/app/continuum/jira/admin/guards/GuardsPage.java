package app.continuum.jira.admin.guards;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.guards.Guard;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.GuardableFields;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The guards that hold for every client that has none of its own. */
@Feature("admin-guards")
public final class GuardsPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/guards.vm";

    private final AgencyDirectory directory;
    private final GuardableFields fields;
    private final StoredForm stored;
    private final GuardTable table;

    /** A page over the agency's guards. */
    public GuardsPage(
            AgencyDirectory directory, GuardableFields fields, StoredForm stored, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.fields = fields;
        this.stored = stored;
        this.table = new GuardTable(words, text);
    }

    @Override
    public String name() {
        return "guards";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        FormState form = new FormState(GuardInputs.of(agency.configuration().defaultGuards(), List.of()))
                .with("version", version(agency));
        Map<String, Object> context = context(agency, form, List.of());
        context.put("saved", visit.form().value("saved"));
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
        List<Guard> guards = table.readAgency(visit.form(), agency);
        return stored.store(
                visit, TEMPLATE, again, version(agency), before -> with(before, guards), "guards?saved=guards");
    }

    private static Configuration with(Configuration before, List<Guard> guards) {
        return before.withDefaultGuards(guards);
    }

    private static String version(Agency agency) {
        return StoredForm.version(agency.configuration().defaultGuards());
    }

    private Map<String, Object> context(Agency agency, FormState form, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("saved", "");
        context.put("problems", problems);
        context.put("form", form);
        context.put("guards", table.agencyLines(agency));
        context.put("modes", table.modes());
        context.put("afterwards", table.afterwards());
        context.put("roles", table.roles());
        context.put("fields", fields.choices());
        return context;
    }
}
