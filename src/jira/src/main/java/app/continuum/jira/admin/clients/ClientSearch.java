package app.continuum.jira.admin.clients;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds clients by what somebody remembers of them; looks each person and project up once. */
final class ClientSearch {
    /** What the list can be narrowed to, apart from words. */
    static final List<String> SHOWN = List.of("", "living", "archived", "empty", "combined", "unscoped");

    private final People people;
    private final ProjectManager projects;
    private final Map<UserKey, String> namesOfPeople = new HashMap<>();
    private final Map<Long, String> namesOfProjects = new HashMap<>();

    ClientSearch(People people, ProjectManager projects) {
        this.people = people;
        this.projects = projects;
    }

    /** The clients whose key or name, whose people's names or whose projects have these words, by key. */
    List<Client> find(Collection<Client> clients, String words, String shown) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return clients.stream()
                .filter(client -> isShown(client, shown))
                .filter(client -> wanted.isEmpty()
                        || texts(client)
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private boolean isShown(Client client, String shown) {
        return switch (shown) {
            case "living" -> !client.archived();
            case "archived" -> client.archived();
            case "empty" ->
                !client.archived() && Arrays.stream(Role.values()).anyMatch(role -> isUnattended(client, role));
            case "combined" -> client.combinedSeat().isPresent();
            case "unscoped" -> !client.archived() && client.scopes().isEmpty();
            default -> true;
        };
    }

    private boolean isUnattended(Client client, Role role) {
        Optional<UserKey> lead = client.seat(role).lead();
        return lead.isPresent()
                ? !people.isActive(lead.get())
                : client.seat(role).withOnly(people::isActive).isEmpty();
    }

    private Stream<String> texts(Client client) {
        Stream<String> own = Stream.of(client.key().value(), client.name());
        Stream<String> seated = Stream.concat(
                        Arrays.stream(Role.values()).flatMap(role -> client.seat(role).people().stream()),
                        client.scopes().stream().flatMap(scope -> scope.producer().stream()))
                .map(person -> namesOfPeople.computeIfAbsent(person, this::names));
        Stream<String> places = client.scopes().stream()
                .flatMap(ClientSearch::project)
                .map(project -> namesOfProjects.computeIfAbsent(project, this::names));
        return Stream.of(own, seated, places).flatMap(all -> all);
    }

    private String names(UserKey person) {
        return people.byKey(person)
                .map(user -> user.getDisplayName() + " " + user.getName())
                .orElse(person.value());
    }

    private static Stream<Long> project(Scope scope) {
        return scope instanceof Scope.WholeProject whole
                ? Stream.of(whole.projectId())
                : ((Scope.FieldValue) scope).projectId().stream();
    }

    private String names(long project) {
        Project found = projects.getProjectObj(project);
        return found == null ? "" : found.getName() + " " + found.getKey();
    }
}
