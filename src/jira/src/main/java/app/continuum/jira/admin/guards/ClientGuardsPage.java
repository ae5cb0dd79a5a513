package app.continuum.jira.admin.guards;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.guards.Guard;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The guards in force for one client: those of the agency, and its own in their place. */
@Feature("admin-client-guards")
public final class ClientGuardsPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/guards.vm";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final GuardDesk desk;
    private final ScreenText text;

    /** A page over a client's guards. */
    public ClientGuardsPage(AgencyDirectory directory, StoredForm stored, GuardDesk desk, ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.desk = desk;
        this.text = text;
    }

    @Override
    public String name() {
        return "client-guards";
    }

    @Override
    public String tab() {
        return "guards";
    }

    @Override
    public AdminPage show(Visit visit) {
        return with(visit, (agency, client) -> {
            FormState form = new FormState(GuardInputs.of(
                            own(agency.configuration(), client.key()),
                            agency.configuration().defaultGuards()))
                    .with("version", StoredForm.version(part(agency.configuration(), client.key())));
            Map<String, Object> context = context(agency, client, form, List.of());
            context.put("saved", visit.form().value("saved"));
            return AdminPage.show(TEMPLATE, context);
        });
    }

    @Override
    public AdminPage save(Visit visit) {
        return with(visit, (agency, client) -> {
            BiFunction<FormState, List<String>, Map<String, Object>> again =
                    (typed, problems) -> context(agency, client, typed, problems);
            if (!visit.fromOurForm()) {
                return stored.expired(visit, TEMPLATE, again);
            }
            List<Guard> guards = desk.table().readClient(visit.form(), agency, client.key());
            return stored.store(
                    visit,
                    TEMPLATE,
                    again,
                    configuration -> part(configuration, client.key()),
                    before -> before.withGuards(client.key(), guards),
                    "client-guards?saved=guards&client=" + client.key());
        });
    }

    private AdminPage with(Visit visit, BiFunction<Agency, Client, AdminPage> answer) {
        Agency agency = directory.current();
        String asked = visit.form().value("client");
        Optional<Client> client = ClientKey.parse(asked).flatMap(agency::client);
        return client.map(known -> answer.apply(agency, known)).orElseGet(() -> {
            List<String> unknown = List.of(text.with("continuum.admin.error.no-client", asked));
            Map<String, Object> context = desk.context(new FormState(Map.of()), unknown);
            context.put("guards", List.of());
            context.put("title", text.of("continuum.admin.guards"));
            return AdminPage.again(AdminPage.NOT_FOUND, TEMPLATE, context);
        });
    }

    private static List<Guard> own(Configuration configuration, ClientKey client) {
        return configuration.guardOverrides().getOrDefault(client, List.of());
    }

    /** The agency's guards too, since what is left to it is shown with them. */
    private static Object part(Configuration configuration, ClientKey client) {
        return List.of(own(configuration, client), configuration.defaultGuards());
    }

    private Map<String, Object> context(Agency agency, Client client, FormState form, List<String> problems) {
        Map<String, Object> context = desk.context(form, problems);
        context.put("client", client.key().value());
        context.put("clientName", client.name());
        context.put(
                "guards",
                desk.table().clientLines(agency, client.key(), desk.figures().ofClient(client.key())));
        return context;
    }
}
