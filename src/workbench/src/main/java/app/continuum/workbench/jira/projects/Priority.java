package app.continuum.workbench.jira.projects;

/** How much an issue matters. */
public record Priority(String id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
