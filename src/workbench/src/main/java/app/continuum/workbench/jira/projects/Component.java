package app.continuum.workbench.jira.projects;

/** A part of a project. */
public record Component(Long id, Long projectId, String name) {
    @Override
    public String toString() {
        return name;
    }
}
