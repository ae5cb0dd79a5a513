package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.ExceptionForm;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The third step: a client made from a project, and another one if wanted. */
@Feature("admin-start-client")
public final class ClientStepPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/start-client.vm";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final FreeProjects free;
    private final UserNames users;
    private final FirstClientForm clientForm;
    private final ScreenText text;

    /** A page over the projects that are nobody's yet. */
    public ClientStepPage(
            AgencyDirectory directory, StoredForm stored, People people, ProjectManager projects, ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.free = new FreeProjects(projects);
        this.users = new UserNames(people, text);
        this.clientForm = new FirstClientForm(users, projects, text);
        this.text = text;
    }

    @Override
    public String name() {
        return "start-client";
    }

    @Override
    public String tab() {
        return "";
    }

    @Override
    public AdminPage show(Visit visit) {
        Map<String, Object> context = context(new FormState(Map.of()), List.of());
        context.put("saved", saved(visit.form().value("saved")));
        context.put("madeFields", visit.form().chosen("made", "fields"));
        return AdminPage.show(TEMPLATE, context);
    }

    @Override
    public AdminPage save(Visit visit) {
        BiFunction<FormState, List<String>, Map<String, Object>> again = this::context;
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        FormState form = visit.form();
        Optional<Client> client = clientForm.read(form, directory.current(), visit.key());
        return stored.store(
                visit,
                TEMPLATE,
                again,
                configuration -> client.flatMap(made -> configuration.client(made.key())),
                before -> client.map(before::withClient).orElse(before),
                "start-client?saved=" + client.map(made -> made.key().value()).orElse(""));
    }

    private String saved(String key) {
        Agency agency = directory.current();
        String saved = InForce.in(agency).isOnlyObserved()
                ? "continuum.start.client.saved"
                : "continuum.start.client.saved-in-force";
        return ClientKey.parse(key)
                .flatMap(agency::client)
                .map(made -> text.with(saved, made.name()))
                .orElse("");
    }

    private Map<String, Object> context(FormState form, List<String> problems) {
        Agency agency = directory.current();
        Map<String, Object> context = new HashMap<>();
        context.put("stepsHtml", new StartSteps(text).markup(name()));
        context.put("saved", "");
        context.put("madeFields", false);
        context.put("problems", problems);
        context.put("form", form);
        context.put("users", users);
        context.put("combined", ExceptionForm.isAsked(form));
        context.put("projects", free.choices(agency));
        return context;
    }
}
