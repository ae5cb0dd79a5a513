package app.continuum.jira.admin.imports;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.SpaceKey;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.agency.People;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of the table to a client; what a column does not say, or no column is there for, stays as it was. */
final class LineReader {
    private static final int LONGEST = 255;
    private static final Set<String> YES = Set.of("yes", "true", "1", "y");
    private static final Set<String> NO = Set.of("no", "false", "0", "n", "");

    private final People people;
    private final ProjectManager projects;
    private final ClientCells cells;
    private final ScreenText text;
    private final Map<Column, String> line;
    private final List<String> faults = new ArrayList<>();

    LineReader(People people, ProjectManager projects, ClientCells cells, ScreenText text, Map<Column, String> line) {
        this.people = people;
        this.projects = projects;
        this.cells = cells;
        this.text = text;
        this.line = line;
    }

    Draft read(int number, Map<ClientKey, Client> known) {
        String typed = cell(Column.KEY).orElse("");
        Optional<ClientKey> key = ClientKey.parse(typed.toUpperCase(Locale.ROOT));
        if (key.isEmpty()) {
            return Draft.bad(number, typed, List.of(text.with("continuum.problem.client.bad-key", typed)));
        }
        Optional<Client> before = Optional.ofNullable(known.get(key.get()));
        Client client = new Client(
                key.get(),
                name(before),
                seat(Column.ACCOUNT_MANAGER, Column.AM_DEPUTIES, before.map(Client::accountManager)),
                seat(Column.PRODUCER, Column.PRODUCER_DEPUTIES, before.map(Client::producer)),
                scopes(before.map(Client::scopes).orElse(List.of())),
                before.flatMap(Client::combinedSeat),
                space(before),
                archived(before));
        return faults.isEmpty()
                ? new Draft(number, key.get().value(), Optional.of(withoutIdleException(client)), List.of())
                : Draft.bad(number, key.get().value(), faults);
    }

    /** An exception ends with what it was for. */
    private static Client withoutIdleException(Client client) {
        boolean needed = client.combinedSeat()
                .filter(exception -> client.inBothSeats().contains(exception.person()))
                .isPresent();
        return needed
                ? client
                : new Client(
                        client.key(),
                        client.name(),
                        client.accountManager(),
                        client.producer(),
                        client.scopes(),
                        Optional.empty(),
                        client.spaceKey(),
                        client.archived());
    }

    private Optional<String> cell(Column column) {
        return Optional.ofNullable(line.get(column)).map(String::strip);
    }

    private String name(Optional<Client> before) {
        String name = cell(Column.NAME).or(() -> before.map(Client::name)).orElse("");
        if (name.isEmpty()) {
            faults.add(text.of("continuum.admin.error.name"));
            return "?";
        }
        if (name.length() > LONGEST) {
            faults.add(text.with("continuum.admin.error.too-long", LONGEST));
        }
        return name;
    }

    private Seat seat(Column leadColumn, Column deputiesColumn, Optional<Seat> before) {
        Set<UserKey> present = before.map(Seat::people).orElse(Set.of());
        Optional<UserKey> lead = cell(leadColumn).isPresent()
                ? cell(leadColumn).filter(typed -> !typed.isEmpty()).flatMap(typed -> person(typed, present))
                : before.flatMap(Seat::lead);
        Set<UserKey> deputies = new LinkedHashSet<>(before.map(Seat::deputies).orElse(Set.of()));
        cell(deputiesColumn).ifPresent(typed -> {
            deputies.clear();
            UserNames.split(typed).forEach(name -> person(name, present).ifPresent(deputies::add));
        });
        lead.ifPresent(deputies::remove);
        return new Seat(lead, deputies, Set.of());
    }

    /** Whoever sits there already may stay, whether they can still log in or not. */
    private Optional<UserKey> person(String name, Set<UserKey> present) {
        Optional<ApplicationUser> user = people.byName(name);
        Optional<UserKey> staying = present.stream()
                .filter(person -> cells.name(person).equalsIgnoreCase(name))
                .findFirst();
        if (staying.isEmpty() && user.isEmpty()) {
            faults.add(text.with("continuum.admin.import.no-user", name));
        } else if (staying.isEmpty() && user.filter(ApplicationUser::isActive).isEmpty()) {
            faults.add(text.with("continuum.admin.import.inactive-user", name));
        }
        return staying.or(() -> user.filter(ApplicationUser::isActive).map(known -> new UserKey(known.getKey())));
    }

    /** Scopes that the table does not show stay as they are. */
    private List<Scope> scopes(List<Scope> before) {
        Optional<String> typed = cell(Column.PROJECTS);
        if (typed.isEmpty()) {
            return before;
        }
        List<Scope> scopes = new ArrayList<>(before);
        scopes.removeIf(Scope.WholeProject.class::isInstance);
        for (String key : new LinkedHashSet<>(UserNames.split(typed.get()))) {
            Optional<Scope> kept = before.stream()
                    .filter(scope -> scope instanceof Scope.WholeProject project
                            && cells.project(project.projectId()).equalsIgnoreCase(key))
                    .findFirst();
            Optional<Scope> found = kept.or(() -> Optional.ofNullable(projects.getProjectObjByKey(key))
                    .map(Project::getId)
                    .map(id -> new Scope.WholeProject(id, Optional.empty())));
            found.ifPresentOrElse(scopes::add, () -> faults.add(text.with("continuum.admin.import.no-project", key)));
        }
        return scopes;
    }

    private Optional<String> space(Optional<Client> before) {
        Optional<String> typed = cell(Column.SPACE);
        typed.filter(key -> !key.isEmpty() && !SpaceKey.isKey(key))
                .ifPresent(bad -> faults.add(text.of("continuum.admin.error.space")));
        return typed.isPresent() ? typed.filter(key -> !key.isEmpty()) : before.flatMap(Client::spaceKey);
    }

    private boolean archived(Optional<Client> before) {
        Optional<String> typed = cell(Column.ARCHIVED).map(cell -> cell.toLowerCase(Locale.ROOT));
        typed.filter(cell -> !YES.contains(cell) && !NO.contains(cell))
                .ifPresent(bad -> faults.add(text.with("continuum.admin.import.yes-or-no", bad)));
        return typed.map(YES::contains)
                .orElseGet(() -> before.filter(Client::archived).isPresent());
    }
}
