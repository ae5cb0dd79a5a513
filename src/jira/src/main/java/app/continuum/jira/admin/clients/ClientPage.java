package app.continuum.jira.admin.clients;

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
import app.continuum.jira.edits.FieldOptions;
import app.continuum.jira.edits.MultiSelects;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
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
    private final StoredForm stored;
    private final ScreenText text;
    private final UserNames users;
    private final ScopeProjects projects;
    private final SelectFields fields;
    private final ScopeTable scopes;
    private final OverlapNotes overlaps;
    private final ClientForm clientForm;

    /** A form over the agency's clients. */
    public ClientPage(
            AgencyDirectory directory,
            People people,
            ProjectManager projectManager,
            CustomFieldManager customFields,
            Optional<FieldOptions> options,
            ScopeWords words,
            StoredForm stored,
            ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.text = text;
        this.users = new UserNames(people, text);
        this.projects = new ScopeProjects(projectManager, text);
        this.fields = new SelectFields(customFields, options);
        this.scopes = new ScopeTable(projects, fields, users, words, text);
        this.overlaps = new OverlapNotes(new MultiSelects(customFields), words, text);
        this.clientForm = new ClientForm(users, scopes, overlaps, text);
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
                    AdminPage.NOT_FOUND, TEMPLATE, context(agency, Optional.empty(), ClientForm.empty(), unknown));
        }
        FormState form =
                client.map(clientForm::show).orElseGet(ClientForm::empty).with("version", StoredForm.version(client));
        return AdminPage.show(TEMPLATE, context(agency, client, form, List.of()));
    }

    @Override
    public AdminPage save(Visit visit) {
        FormState form = visit.form();
        Agency agency = directory.current();
        Optional<Client> before = ClientKey.parse(form.value("client")).flatMap(agency::client);
        BiFunction<FormState, List<String>, Map<String, Object>> again =
                (typed, problems) -> context(agency, before, typed, problems);
        if (!form.value("add").isEmpty()) {
            FormState more = scopes.added(form);
            Map<String, Object> context = context(agency, before, more, List.of());
            context.put("focus", scopes.last(more).fieldInput());
            return AdminPage.show(TEMPLATE, context);
        }
        if (!form.value("remove").isEmpty()) {
            FormState less = scopes.removed(form, form.value("remove"));
            return AdminPage.show(TEMPLATE, context(agency, before, less, List.of()));
        }
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        Optional<Client> client = clientForm.read(form, before, agency, visit.by());
        return stored.store(
                visit,
                TEMPLATE,
                again,
                configuration -> client.flatMap(made -> configuration.client(made.key())),
                configuration -> configuration.withClient(client.orElseThrow()),
                "clients?saved=" + client.map(made -> made.key().value()).orElse(""));
    }

    private Map<String, Object> context(Agency agency, Optional<Client> client, FormState form, List<String> problems) {
        List<ScopeLine> rows = scopes.lines(form);
        Map<String, Object> context = new HashMap<>();
        context.put("problems", problems);
        context.put("client", client.map(existing -> existing.key().value()).orElse(""));
        context.put("title", client.map(Client::name).orElseGet(() -> text.of("continuum.admin.client.new")));
        context.put("wasArchived", client.filter(Client::archived).isPresent());
        context.put("form", form);
        context.put("users", users);
        context.put("rows", rows);
        context.put("room", room(client, form));
        context.put("overlaps", client.map(known -> overlaps.of(known, agency)).orElse(List.of()));
        context.put(
                "fields",
                fields.choices(
                        rows.stream().map(row -> form.value(row.fieldInput())).toList()));
        context.put("options", fields.suggestions());
        context.put("projects", projects.choices());
        context.put("focus", "");
        context.put("combined", ExceptionForm.isAsked(form));
        return context;
    }

    /** What is to be known of a form that has no room for another row; empty where it has. */
    private String room(Optional<Client> client, FormState form) {
        int beyond = ScopeTable.beyond(client).size();
        if (beyond > 0) {
            return text.with("continuum.admin.scopes.beyond", beyond);
        }
        return ScopeTable.isFull(form) ? text.of("continuum.admin.scopes.full") : "";
    }
}
