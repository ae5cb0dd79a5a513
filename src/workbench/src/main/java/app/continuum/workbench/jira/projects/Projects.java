package app.continuum.workbench.jira.projects;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All projects, by name. */
public final class Projects implements ProjectManager {
    private final Database database;
    private volatile Map<Long, JiraProject> byId = Map.of();

    public Projects(Database database) {
        this.database = database;
        reload();
    }

    /** Reads the projects again, after a seed or an import wrote the table. */
    public void reload() {
        Map<Long, JiraProject> read = new LinkedHashMap<>();
        database.sql()
                .query(
                        "SELECT id, project_key, name, lead_key FROM project ORDER BY name, id",
                        (row, n) ->
                                new JiraProject(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .forEach(project -> read.put(project.id(), project));
        byId = read;
    }

    @Override
    public JiraProject getProjectObj(Long id) {
        return byId.get(id);
    }

    @Override
    public JiraProject getProjectObjByKey(String key) {
        String wanted = key == null ? "" : key.toUpperCase(Locale.ROOT);
        return byId.values().stream()
                .filter(project -> project.key().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Project> getProjects() {
        return new ArrayList<>(byId.values());
    }

    /** All projects, by name, as the workbench keeps them. */
    public List<JiraProject> all() {
        return List.copyOf(byId.values());
    }
}
