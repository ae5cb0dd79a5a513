package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Scope;
import app.continuum.jira.admin.Choice;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The projects that belong to no client as a whole. */
record FreeProjects(ProjectManager projects) {
    List<Choice> choices(Agency agency) {
        Set<Long> taken = agency.living()
                .map(Client::scopes)
                .flatMap(Collection::stream)
                .filter(Scope.WholeProject.class::isInstance)
                .map(scope -> ((Scope.WholeProject) scope).projectId())
                .collect(Collectors.toSet());
        return projects.getProjects().stream()
                .filter(project -> !taken.contains(project.getId()))
                .map(project ->
                        new Choice(Long.toString(project.getId()), project.getName() + " (" + project.getKey() + ")"))
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
