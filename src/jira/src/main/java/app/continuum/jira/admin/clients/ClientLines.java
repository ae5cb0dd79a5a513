package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Scope;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.stream.Collectors;

/** The list of clients. */
final class ClientLines {
    private final ProjectManager projects;
    private final VerdictWords words;
    private final ScreenText text;

    ClientLines(ProjectManager projects, VerdictWords words, ScreenText text) {
        this.projects = projects;
        this.words = words;
        this.text = text;
    }

    List<ClientLine> lines(Agency agency) {
        return agency.clients().stream().map(this::line).toList();
    }

    private ClientLine line(Client client) {
        String issues = client.scopes().stream().map(this::scope).collect(Collectors.joining(", "));
        return new ClientLine(
                client.key().value(),
                client.name(),
                words.names(client.accountManager()),
                words.names(client.producer()),
                issues.isEmpty() ? text.of("continuum.admin.scope.none") : issues,
                client.combinedSeat().isPresent(),
                client.archived());
    }

    private String scope(Scope scope) {
        if (scope instanceof Scope.WholeProject project) {
            Project found = projects.getProjectObj(project.projectId());
            return found == null
                    ? text.with("continuum.admin.scope.gone", Long.toString(project.projectId()))
                    : found.getKey();
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        return value.customFieldId() + " = " + value.optionId();
    }
}
