package app.continuum.jira.admin;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ProblemWords;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Shows and saves the administrator's forms. */
public final class AdminPages {
    private static final String CLIENT = "client.vm";
    private static final String AGENCY = "agency.vm";
    private static final int INVALID = 400;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final AgencyDirectory directory;
    private final ProjectManager projects;
    private final GuardableFields fields;
    private final VerdictWords words;
    private final ProblemWords problemWords;
    private final ScreenText text;
    private final AgencyForm agencyForm;
    private final ClientForm clientForm;
    private final GuardTable guardTable;

    /** Pages over the agency's configuration. */
    public AdminPages(
            AgencyDirectory directory,
            People people,
            ProjectManager projects,
            GuardableFields fields,
            VerdictWords words,
            ProblemWords problemWords,
            ScreenText text,
            Visibility visibility) {
        this.directory = directory;
        this.projects = projects;
        this.fields = fields;
        this.words = words;
        this.problemWords = problemWords;
        this.text = text;
        UserNames users = new UserNames(people, text);
        this.agencyForm = new AgencyForm(users, visibility, text);
        this.clientForm = new ClientForm(users, projects, text);
        this.guardTable = new GuardTable(words, text);
    }

    /** The form that is asked for; nothing where it is none of these. */
    Optional<AdminPage> show(FormState asked) {
        Agency agency = directory.current();
        if (!asked.value("agency").isEmpty()) {
            return Optional.of(AdminPage.show(AGENCY, agencyContext(agency, agencyForm.show(agency), List.of())));
        }
        if (!asked.value("new").isEmpty()) {
            return Optional.of(AdminPage.show(
                    CLIENT, clientContext(agency, Optional.empty(), ClientForm.empty(agency), List.of())));
        }
        return ClientKey.parse(asked.value("client"))
                .flatMap(agency::client)
                .map(client -> AdminPage.show(
                        CLIENT,
                        clientContext(agency, Optional.of(client), clientForm.show(client, agency), List.of())));
    }

    AdminPage save(FormState form, ApplicationUser by, boolean fromOurForm) {
        return form.value("agency").isEmpty() ? saveClient(form, by, fromOurForm) : saveAgency(form, by, fromOurForm);
    }

    private AdminPage saveClient(FormState form, ApplicationUser by, boolean fromOurForm) {
        Agency agency = directory.current();
        Optional<Client> before = ClientKey.parse(form.value("client")).flatMap(agency::client);
        if (!fromOurForm) {
            return AdminPage.again(FORBIDDEN, CLIENT, clientContext(agency, before, form, expired()));
        }
        Optional<Client> client = clientForm.read(form, before, by);
        List<Guard> guards = guardTable.readClient(form, agency, before.map(Client::key));
        if (client.isEmpty() || !form.isSound()) {
            return AdminPage.again(INVALID, CLIENT, clientContext(agency, before, form, List.of()));
        }
        if (before.isEmpty() && agency.client(client.get().key()).isPresent()) {
            form.blame(
                    "key",
                    text.with(
                            "continuum.problem.client.duplicate",
                            client.get().key().value()));
            return AdminPage.again(INVALID, CLIENT, clientContext(agency, before, form, List.of()));
        }
        if (!form.value("version").equals(version(agency, before))) {
            return AdminPage.again(CONFLICT, CLIENT, clientContext(agency, before, form, changedMeanwhile()));
        }
        List<Problem> problems = directory.change(stored -> with(stored, client.get(), guards), key(by));
        return problems.isEmpty()
                ? AdminPage.afterSaving(client.get().key().value())
                : AdminPage.again(INVALID, CLIENT, clientContext(agency, before, form, sentences(problems)));
    }

    private AdminPage saveAgency(FormState form, ApplicationUser by, boolean fromOurForm) {
        Agency agency = directory.current();
        Configuration before = agency.configuration();
        if (!fromOurForm) {
            return AdminPage.again(FORBIDDEN, AGENCY, agencyContext(agency, form, expired()));
        }
        Settings settings = agencyForm.read(form, before.settings());
        List<Guard> guards = guardTable.readAgency(form, agency);
        if (!form.isSound()) {
            return AdminPage.again(INVALID, AGENCY, agencyContext(agency, form, List.of()));
        }
        List<Problem> problems = directory.change(
                stored -> new Configuration(
                        settings, stored.clients(), guards, stored.guardOverrides(), stored.catalogue()),
                key(by));
        return problems.isEmpty()
                ? AdminPage.afterSaving("agency")
                : AdminPage.again(INVALID, AGENCY, agencyContext(agency, form, sentences(problems)));
    }

    private static Configuration with(Configuration before, Client client, List<Guard> guards) {
        List<Client> clients = new ArrayList<>(before.clients());
        clients.removeIf(other -> other.key().equals(client.key()));
        clients.add(client);
        Map<ClientKey, List<Guard>> overrides = new HashMap<>(before.guardOverrides());
        overrides.put(client.key(), guards);
        return new Configuration(before.settings(), clients, before.defaultGuards(), overrides, before.catalogue());
    }

    private static UserKey key(ApplicationUser user) {
        return new UserKey(user.getKey());
    }

    private List<String> changedMeanwhile() {
        return List.of(text.of("continuum.admin.error.changed-meanwhile"));
    }

    /** Tells a client's stored state from every other. */
    private static String version(Agency agency, Optional<Client> client) {
        return client.map(stored -> Integer.toHexString(Objects.hash(
                        stored, agency.configuration().guardOverrides().get(stored.key()))))
                .orElse("");
    }

    private List<String> expired() {
        return List.of(text.of("continuum.admin.error.token"));
    }

    private List<String> sentences(List<Problem> problems) {
        return problems.stream().map(problemWords::of).toList();
    }

    private Map<String, Object> clientContext(
            Agency agency, Optional<Client> client, FormState form, List<String> problems) {
        Map<String, Object> context = common(problems);
        context.put("version", version(agency, client));
        context.put("client", client.map(existing -> existing.key().value()).orElse(""));
        context.put("title", client.map(Client::name).orElseGet(() -> text.of("continuum.admin.client.new")));
        context.put("form", form);
        context.put("guards", guardTable.clientLines(agency, client.map(Client::key)));
        context.put(
                "projects",
                projects.getProjects().stream()
                        .map(project -> new Choice(
                                project.getId().toString(), project.getName() + " (" + project.getKey() + ")"))
                        .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                        .toList());
        return context;
    }

    private Map<String, Object> agencyContext(Agency agency, FormState form, List<String> problems) {
        Map<String, Object> context = common(problems);
        context.put("form", form);
        context.put("guards", guardTable.agencyLines(agency));
        context.putAll(agencyForm.choices(form));
        return context;
    }

    private Map<String, Object> common(List<String> problems) {
        Map<String, Object> context = new HashMap<>();
        context.put("text", text);
        context.put("problems", problems);
        context.put("modes", guardTable.modes());
        context.put("afterwards", guardTable.afterwards());
        context.put("roles", guardTable.roles());
        context.put("fields", fields.choices());
        context.put("accountManager", words.roleLabel(Role.ACCOUNT_MANAGER));
        context.put("producer", words.roleLabel(Role.PRODUCER));
        return context;
    }
}
