package app.continuum.jira.exchange;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import app.continuum.core.agency.Settings;
import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Catalogue;
import app.continuum.core.catalogue.CatalogueBook;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Courtesy;
import app.continuum.core.guards.FieldAliases;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.core.guards.Reach;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import com.atlassian.jira.project.ProjectManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a configuration document and finds everything that is wrong with it. */
public final class ConfigurationReader {
    private static final Set<String> GUARD_PARTS =
            Set.of("field", "owner", "counterpart", "others", "courtesies", "afterwards", "alsoAtCreation");

    private final PersonReader people;
    private final SettingsReader settingsReader;
    private final ProjectManager projects;

    /** A reader that knows the people, projects and groups of this Jira. */
    public ConfigurationReader(People people, ProjectManager projects, Visibility visibility) {
        this.people = new PersonReader(people);
        this.settingsReader = new SettingsReader(this.people, visibility);
        this.projects = projects;
    }

    /** What was read; not to be used where there are problems. */
    public record Reading(Configuration configuration, List<Problem> problems) {}

    /** Reads a whole document. */
    public Reading read(Map<String, Object> document) {
        List<Problem> problems = new ArrayList<>();
        JsonPlace root = new JsonPlace("", document, problems);
        root.allowOnly(Set.of("settings", "guards", "catalogue", "clients"));
        Settings settings = settingsReader.read(root.object("settings"));
        List<Guard> defaults = guards(root);
        Catalogue catalogue = CatalogueReader.catalogue(root);
        Map<ClientKey, Map<String, Agreement>> agreements = new LinkedHashMap<>();
        List<Client> clients = new ArrayList<>();
        Map<ClientKey, List<Guard>> overrides = new LinkedHashMap<>();
        for (JsonPlace place : root.objects("clients")) {
            client(place).ifPresent(client -> {
                clients.add(client);
                List<Guard> own = guards(place);
                if (!own.isEmpty()) {
                    overrides.put(client.key(), own);
                }
                agreements.put(client.key(), CatalogueReader.overrides(place, catalogue));
            });
        }
        CatalogueBook book = new CatalogueBook(catalogue, agreements);
        return new Reading(new Configuration(settings, clients, defaults, overrides, book), List.copyOf(problems));
    }

    private static List<Guard> guards(JsonPlace place) {
        List<Guard> guards = new ArrayList<>();
        place.objects("guards").forEach(guard -> guards.addAll(guard(guard)));
        return guards;
    }

    /** One guard, or one for each field a name such as {@code timetracking} stands for. */
    private static List<Guard> guard(JsonPlace place) {
        place.allowOnly(GUARD_PARTS);
        Optional<String> field = place.required("field");
        Optional<Role> owner = place.requiredChoice("owner", Role.class);
        Optional<Mode> counterpart = place.requiredChoice("counterpart", Mode.class);
        Optional<Mode> others = place.requiredChoice("others", Mode.class);
        if (field.isEmpty() || owner.isEmpty() || counterpart.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        if (others.get().compareTo(counterpart.get()) > 0) {
            place.problem("others", "guard.others-stricter", field.get());
            return List.of();
        }
        Map<Courtesy, Reach> courtesies = courtesies(place.object("courtesies"));
        Afterwards afterwards = place.choice("afterwards", Afterwards.class).orElse(Afterwards.FLAG);
        boolean alsoAtCreation = place.flag("alsoAtCreation");
        return FieldAliases.fieldsCalled(field.get()).stream()
                .map(id -> new Guard(
                        id, owner.get(), counterpart.get(), others.get(), courtesies, afterwards, alsoAtCreation))
                .toList();
    }

    private static Map<Courtesy, Reach> courtesies(JsonPlace place) {
        Map<Courtesy, Reach> courtesies = new EnumMap<>(Courtesy.class);
        for (Courtesy courtesy : Courtesy.values()) {
            place.choice(courtesy.name(), Reach.class).ifPresent(reach -> courtesies.put(courtesy, reach));
        }
        return courtesies;
    }

    private Optional<Client> client(JsonPlace place) {
        place.allowOnly(Set.of(
                "key",
                "name",
                "accountManager",
                "producer",
                "scopes",
                "combinedSeat",
                "spaceKey",
                "archived",
                "guards",
                "catalogue"));
        Optional<String> text = place.required("key");
        Optional<ClientKey> key = text.flatMap(ClientKey::parse);
        if (text.isPresent() && key.isEmpty()) {
            place.problem("key", "client.bad-key", text.get());
        }
        Optional<String> name = place.required("name");
        Seat accountManager = seat(place.object("accountManager"));
        Seat producer = seat(place.object("producer"));
        List<Scope> scopes = new ArrayList<>();
        place.objects("scopes").forEach(scope -> scope(scope).ifPresent(scopes::add));
        Optional<CombinedSeat> combined =
                place.has("combinedSeat") ? combinedSeat(place.object("combinedSeat")) : Optional.empty();
        if (key.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Client(
                key.get(),
                name.get(),
                accountManager,
                producer,
                scopes,
                combined,
                place.text("spaceKey"),
                place.flag("archived")));
    }

    private Seat seat(JsonPlace place) {
        place.allowOnly(Set.of("lead", "deputies"));
        Set<UserKey> deputies = new LinkedHashSet<>();
        place.texts("deputies")
                .forEach(key -> people.read(place, "deputies", key).ifPresent(deputies::add));
        return new Seat(place.text("lead").flatMap(key -> people.read(place, "lead", key)), deputies, Set.of());
    }

    private Optional<Scope> scope(JsonPlace place) {
        place.allowOnly(Set.of("project", "field", "option", "producer"));
        Optional<UserKey> producer = place.text("producer").flatMap(key -> people.read(place, "producer", key));
        Optional<Long> project = place.text("project").flatMap(id -> project(place, id));
        Optional<String> field = place.text("field");
        Optional<String> option = place.text("option");
        if (field.isPresent() && option.isPresent()) {
            return Optional.of(new Scope.FieldValue(field.get(), option.get(), project, producer));
        }
        if (field.isPresent() || option.isPresent() || !place.has("project")) {
            place.problem("project", "scope.incomplete", "");
            return Optional.empty();
        }
        return project.map(id -> new Scope.WholeProject(id, producer));
    }

    private Optional<Long> project(JsonPlace place, String id) {
        try {
            long number = Long.parseLong(id);
            if (projects.getProjectObj(number) != null) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notAnId) {
            // said below
        }
        place.problem("project", "scope.unknown-project", id);
        return Optional.empty();
    }

    private Optional<CombinedSeat> combinedSeat(JsonPlace place) {
        place.allowOnly(Set.of("person", "allowedBy", "why", "reviewOn"));
        Optional<UserKey> person = place.required("person").flatMap(key -> people.read(place, "person", key));
        Optional<UserKey> allowedBy = place.required("allowedBy").flatMap(key -> people.read(place, "allowedBy", key));
        Optional<String> why = place.required("why");
        Optional<LocalDate> reviewOn = place.required("reviewOn").flatMap(day -> day(place, day));
        if (person.isEmpty() || allowedBy.isEmpty() || why.isEmpty() || reviewOn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CombinedSeat(person.get(), allowedBy.get(), why.get(), reviewOn.get()));
    }

    private static Optional<LocalDate> day(JsonPlace place, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            place.problem("reviewOn", "document.not-a-day", text);
            return Optional.empty();
        }
    }
}
