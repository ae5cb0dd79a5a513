package app.continuum.workbench.jira.projects;

import com.atlassian.jira.project.Project;

/** One project; its lead is who issues are assigned to automatically. */
public record JiraProject(Long id, String key, String name, String leadKey) implements Project {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return "Project: " + key;
    }
}
