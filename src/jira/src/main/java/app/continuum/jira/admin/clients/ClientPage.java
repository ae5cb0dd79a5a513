package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.ProjectManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The form of one client. */
@Feature("admin-client")
public final class ClientPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/client.vm";

    private final AgencyDirectory directory;
    private final ProjectManager projects;
    private final StoredForm stored;
    private final ScreenText text;
    private final ClientForm clientForm;

    /** A form over the agency's clients. */
    public ClientPage(
            AgencyDirectory directory, People people, ProjectManager projects, StoredForm stored, ScreenText text) {
        this.directory = directory;
        this.projects = projects;
        this.stored = stored;
        this.text = text;
        this.clientForm = new ClientForm(new UserNames(people, text), projects, text);
    }

    @Override
    public String name() {
        return "client";
    }

    @Override
    public String tab() {
        return "clients";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        String asked = visit.form().value("client");
        Optional<Client> client = ClientKey.parse(asked).flatMap(agency::client);
        if (!asked.isEmpty() && client.isEmpty()) {
            List<String> unknown = List.of(text.with("continuum.admin.error.no-client", asked));
            return AdminPage.again(
                    AdminPage.NOT_FOUND, TEMPLATE, context(Optional.empty(), ClientForm.empty(), unknown));
        }
        FormState form =
                client.map(clientForm::show).orElseGet(ClientForm::empty).with("version", version(client));
        return AdminPage.show(TEMPLATE, context(client, form, List.of()));
    }

    @Override
    public AdminPage save(Visit visit) {
        FormState form = visit.form();
        Agency agency = directory.current();
        Optional<Client> before = ClientKey.parse(form.value("client")).flatMap(agency::client);
        BiFunction<FormState, List<String>, Map<String, Object>> again =
                (typed, problems) -> context(before, typed, problems);
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        Optional<Client> client = clientForm.read(form, before, visit.by());
        client.filter(made -> before.isEmpty() && agency.client(made.key()).isPresent())
                .ifPresent(taken -> form.blame(
                        "key",
                        text.with(
                                "continuum.problem.client.duplicate",
                                taken.key().value())));
        return stored.store(
                visit,
                TEMPLATE,
                again,
                version(before),
                configuration -> configuration.withClient(client.orElseThrow()),
                "clients?saved=" + client.map(made -> made.key().value()).orElse(""));
    }

    private static String version(Optional<Client> client) {
        return client.map(StoredForm::version).orElse("");
    }

    private Map<String, Object> context(Optional<Client> client, FormState form, List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("problems", problems);
        context.put("client", client.map(existing -> existing.key().value()).orElse(""));
        context.put("title", client.map(Client::name).orElseGet(() -> text.of("continuum.admin.client.new")));
        context.put("form", form);
        context.put(
                "projects",
                projects.getProjects().stream()
                        .map(project -> new Choice(
                                project.getId().toString(), project.getName() + " (" + project.getKey() + ")"))
                        .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                        .toList());
        return context;
    }
}
