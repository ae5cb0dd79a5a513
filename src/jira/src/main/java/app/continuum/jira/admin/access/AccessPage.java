package app.continuum.jira.admin.access;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What the agency as a whole has settled: who may do what, accounts that are no people, times, names, and what becomes of what cannot be judged. */
@Feature("admin-access")
public final class AccessPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/access.vm";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final ScreenText text;
    private final AgencyForm agencyForm;

    /** A page over the agency's settings. */
    public AccessPage(
            AgencyDirectory directory, StoredForm stored, People people, Visibility visibility, ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.text = text;
        this.agencyForm = new AgencyForm(new UserNames(people, text), visibility, text);
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        Map<String, Object> context =
                context(agencyForm.show(agency).with("version", StoredForm.version(agency.settings())), List.of());
        context.put("saved", visit.form().value("saved"));
        return AdminPage.show(TEMPLATE, context);
    }

    @Override
    public AdminPage save(Visit visit) {
        Agency agency = directory.current();
        BiFunction<FormState, List<String>, Map<String, Object>> again = this::context;
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        Settings settings = agencyForm.read(visit.form(), agency.settings());
        return stored.store(
                visit,
                TEMPLATE,
                again,
                Configuration::settings,
                before -> before.withSettings(settings),
                "access?saved=settings");
    }

    private Map<String, Object> context(FormState form, List<String> problems) {
        Map<String, Object> context = new HashMap<>(agencyForm.choices(form));
        context.put("saved", "");
        context.put("problems", problems);
        context.put("form", form);
        int beyond =
                AccountTable.beyond(directory.current().settings().accounts()).size();
        context.put("room", beyond == 0 ? "" : text.with("continuum.admin.accounts.beyond", beyond));
        return context;
    }
}
