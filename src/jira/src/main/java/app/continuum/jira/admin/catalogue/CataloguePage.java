package app.continuum.jira.admin.catalogue;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.GuardableFields;
import app.continuum.jira.admin.StoredForm;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The to-dos of the two roles as cards on the five stops of the continuum: the agency's, or those of one client. */
@Feature("admin-catalogue")
public final class CataloguePage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/catalogue.vm";

    private final AgencyDirectory directory;
    private final StoredForm stored;
    private final GuardableFields fields;
    private final VerdictWords words;
    private final ScreenText text;

    /** A page over the agency's catalogue. */
    public CataloguePage(
            AgencyDirectory directory, StoredForm stored, GuardableFields fields, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.stored = stored;
        this.fields = fields;
        this.words = words;
        this.text = text;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        String asked = visit.form().value("client");
        Optional<Client> client = ClientKey.parse(asked).flatMap(agency::client);
        if (!asked.isEmpty() && client.isEmpty()) {
            return unknown(agency, asked);
        }
        Catalogue catalogue = catalogue(agency, client);
        FormState form = visit.form().with("version", StoredForm.version(catalogue));
        return AdminPage.show(TEMPLATE, context(agency, client).of(catalogue, form, List.of(), false));
    }

    @Override
    public AdminPage save(Visit visit) {
        Agency agency = directory.current();
        String asked = visit.form().value("client");
        Optional<Client> client = ClientKey.parse(asked).flatMap(agency::client);
        if (!asked.isEmpty() && client.isEmpty()) {
            return unknown(agency, asked);
        }
        Catalogue base = catalogue(agency, client);
        List<Choice> known = fields.choices();
        Catalogue typed = new CatalogueForm(visit.form(), base, client.isEmpty(), known, text).read();
        BoardContext context = context(agency, client);
        BiFunction<FormState, List<String>, Map<String, Object>> again =
                (form, problems) -> context.of(typed, form, problems, true);
        if (!visit.fromOurForm()) {
            return stored.expired(visit, TEMPLATE, again);
        }
        Optional<Catalogue> step = Step.taken(
                visit.form(), typed, agency.configuration().catalogue().agency());
        if (step.isPresent()) {
            return AdminPage.show(TEMPLATE, context.of(step.get(), visit.form(), List.of(), true));
        }
        return stored.store(
                visit,
                TEMPLATE,
                again,
                configuration -> part(configuration, client),
                before -> with(before, client, typed),
                next(client));
    }

    private AdminPage unknown(Agency agency, String asked) {
        Catalogue catalogue = agency.configuration().catalogue().agency();
        List<String> problem = List.of(text.with("continuum.admin.error.no-client", asked));
        FormState form = new FormState(Map.of("version", List.of(StoredForm.version(catalogue))));
        return AdminPage.again(
                AdminPage.NOT_FOUND, TEMPLATE, context(agency, Optional.empty()).of(catalogue, form, problem, false));
    }

    private BoardContext context(Agency agency, Optional<Client> client) {
        return new BoardContext(agency, client, fields.choices(), words, text);
    }

    private static Catalogue catalogue(Agency agency, Optional<Client> client) {
        return client.map(one -> agency.catalogue(one.key()))
                .orElseGet(() -> agency.configuration().catalogue().agency());
    }

    private static Object part(Configuration configuration, Optional<Client> client) {
        CatalogueBook book = configuration.catalogue();
        return client.map(one -> book.effective(one.key())).orElseGet(book::agency);
    }

    private static Configuration with(Configuration before, Optional<Client> client, Catalogue typed) {
        CatalogueBook book = before.catalogue();
        return before.withCatalogue(client.map(one -> book.withClient(one.key(), typed))
                .orElseGet(() -> book.withAgency(CatalogueForm.named(typed))));
    }

    private static String next(Optional<Client> client) {
        return client.map(one -> "catalogue?saved=catalogue&client=" + one.key().value())
                .orElse("catalogue?saved=catalogue");
    }
}
