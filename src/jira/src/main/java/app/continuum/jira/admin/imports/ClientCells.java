package app.continuum.jira.admin.imports;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.UserNames;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A client as the cells of its row. */
final class ClientCells {
    private final UserNames users;
    private final ProjectManager projects;

    ClientCells(UserNames users, ProjectManager projects) {
        this.users = users;
        this.projects = projects;
    }

    static List<String> titles() {
        return Arrays.stream(Column.values()).map(Column::title).toList();
    }

    List<String> row(Client client) {
        Map<Column, String> cells = of(client);
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    Map<Column, String> of(Client client) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.KEY, client.key().value());
        cells.put(Column.NAME, client.name());
        cells.put(
                Column.ACCOUNT_MANAGER,
                names(client.accountManager().lead().stream().toList()));
        cells.put(Column.PRODUCER, names(client.producer().lead().stream().toList()));
        cells.put(Column.AM_DEPUTIES, names(client.accountManager().deputies()));
        cells.put(Column.PRODUCER_DEPUTIES, names(client.producer().deputies()));
        cells.put(
                Column.PROJECTS,
                client.scopes().stream()
                        .filter(Scope.WholeProject.class::isInstance)
                        .map(scope -> project(((Scope.WholeProject) scope).projectId()))
                        .sorted()
                        .collect(Collectors.joining(" ")));
        cells.put(Column.SPACE, client.spaceKey().orElse(""));
        cells.put(Column.ARCHIVED, client.archived() ? "yes" : "no");
        return cells;
    }

    /** The name by which a table names somebody. */
    String name(UserKey person) {
        return users.name(person);
    }

    String project(long id) {
        Project found = projects.getProjectObj(id);
        return found == null ? Long.toString(id) : found.getKey();
    }

    private String names(Collection<UserKey> people) {
        return people.stream().map(this::name).sorted().collect(Collectors.joining(" "));
    }
}
