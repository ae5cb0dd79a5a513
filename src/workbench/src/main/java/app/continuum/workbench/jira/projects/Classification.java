package app.continuum.workbench.jira.projects;

import app.continuum.workbench.jira.store.Database;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The types, statuses, priorities and components there are. */
public final class Classification {
    private final Database database;
    private volatile List<IssueType> types = List.of();
    private volatile List<Status> statuses = List.of();
    private volatile List<Priority> priorities = List.of();
    private volatile List<Component> components = List.of();

    public Classification(Database database) {
        this.database = database;
        reload();
    }

    /** Reads them again, after a seed or an import wrote the tables. */
    public void reload() {
        types = constants("type", (id, name, trait) -> new IssueType(id, name, "subtask".equals(trait)));
        statuses = constants("status", Status::new);
        priorities = constants("priority", (id, name, trait) -> new Priority(id, name));
        components = database.sql()
                .query(
                        "SELECT id, project_id, name FROM component ORDER BY name, id",
                        (row, n) -> new Component(row.getLong(1), row.getLong(2), row.getString(3)));
    }

    private <T> List<T> constants(String kind, Maker<T> maker) {
        return database.sql()
                .query(
                        "SELECT id, name, trait FROM issue_constant WHERE kind = ? ORDER BY position, id",
                        (row, n) -> maker.make(row.getString(1), row.getString(2), row.getString(3)),
                        kind);
    }

    public List<IssueType> types() {
        return types;
    }

    public List<Status> statuses() {
        return statuses;
    }

    public List<Priority> priorities() {
        return priorities;
    }

    /** The components of a project. */
    public List<Component> components(Long projectId) {
        return components.stream()
                .filter(each -> each.projectId().equals(projectId))
                .toList();
    }

    public Optional<Component> component(Long id) {
        return first(components, each -> each.id().equals(id));
    }

    public Optional<IssueType> type(String id) {
        return first(types, each -> each.id().equals(id));
    }

    public Optional<Status> status(String id) {
        return first(statuses, each -> each.id().equals(id));
    }

    public Optional<Priority> priority(String id) {
        return first(priorities, each -> each.id().equals(id));
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private interface Maker<T> {
        T make(String id, String name, String trait);
    }
}
