package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.links.Feature;
import app.continuum.core.setup.Enforcement;
import app.continuum.core.setup.Responsibility;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.GuardableFields;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The second step: which fields of this Jira carry what each role answers for. Their guards observe at first, and enforce the to-dos that are about the same. */
@Feature("admin-start-fields")
public final class FieldsPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/start-fields.vm";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final GuardableFields fields;
    private final Optional<FieldMaker> maker;
    private final ScreenText text;

    /** A page over the fields of this Jira. */
    public FieldsPage(
            AgencyDirectory directory,
            StoredForm stored,
            GuardableFields fields,
            Optional<FieldMaker> maker,
            ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.fields = fields;
        this.maker = maker;
        this.text = text;
    }

    @Override
    public String name() {
        return "start-fields";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public AdminPage show(Visit visit) {
        FieldChoices choices = choices();
        return AdminPage.show(TEMPLATE, context(visit, choices, choices.opened(directory.current()), List.of()));
    }

    @Override
    public AdminPage save(Visit visit) {
        FieldChoices choices = choices();
        BiFunction<FormState, List<String>, Map<String, Object>> again =
                (typed, problems) -> context(visit, choices, typed, problems);
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        Agency agency = directory.current();
        FormState form = visit.form();
        FieldsForm table = new FieldsForm(choices, maker.filter(there -> visit.administers()), text);
        table.check(form, remaining(form, agency));
        boolean sound = form.isSound() && form.value("version").equals(FieldChoices.version(agency));
        Map<Responsibility, FieldId> chosen = sound ? table.chosen(form) : Map.of();
        Map<Responsibility, FieldId> earlier = FieldsForm.earlier(form);
        return stored.store(
                visit,
                TEMPLATE,
                again,
                Configuration::defaultGuards,
                before -> pointed(before, earlier, chosen),
                madeAny(form) ? "start-client?made=fields" : "start-client");
    }

    /** The guards, and the to-dos they enforce. */
    private static Configuration pointed(
            Configuration before, Map<Responsibility, FieldId> earlier, Map<Responsibility, FieldId> chosen) {
        CatalogueBook book = before.catalogue();
        Catalogue linked = new Enforcement(earlier, chosen).in(book.agency());
        return before.withGuards(FieldsForm.guards(earlier, chosen, before.defaultGuards()))
                .withCatalogue(book.withAgency(linked));
    }

    private static boolean madeAny(FormState form) {
        return Arrays.stream(Responsibility.values())
                .anyMatch(responsibility -> form.chosen(FieldRow.input(responsibility), FieldRow.CREATE));
    }

    /** The guards that no row of the table takes out. */
    private static List<Guard> remaining(FormState form, Agency agency) {
        return FieldsForm.guards(
                FieldsForm.earlier(form), Map.of(), agency.configuration().defaultGuards());
    }

    private FieldChoices choices() {
        return new FieldChoices(fields.known(), text);
    }

    private Map<String, Object> context(Visit visit, FieldChoices choices, FormState form, List<String> problems) {
        boolean mayMake = maker.isPresent() && visit.administers();
        Map<String, Object> context = new HashMap<>();
        context.put("stepsHtml", new StartSteps(text).markup(name()));
        context.put("problems", problems);
        context.put("form", form);
        context.put("producerRows", choices.rows(Role.PRODUCER, mayMake));
        context.put("accountManagerRows", choices.rows(Role.ACCOUNT_MANAGER, mayMake));
        context.put("mayMake", mayMake);
        return context;
    }
}
