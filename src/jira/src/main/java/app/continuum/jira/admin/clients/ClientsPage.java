package app.continuum.jira.admin.clients;

import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.project.ProjectManager;
import java.util.HashMap;
import java.util.Map;

/** The list of clients. */
@Feature("admin-clients")
public final class ClientsPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/clients.vm";

    private final AgencyDirectory directory;
    private final ClientLines lines;

    /** A list of the agency's clients. */
    public ClientsPage(AgencyDirectory directory, ProjectManager projects, VerdictWords words, ScreenText text) {
        this.directory = directory;
        this.lines = new ClientLines(projects, words, text);
    }

    @Override
    public String name() {
        return "clients";
    }

    @Override
    public AdminPage show(Visit visit) {
        Map<String, Object> context = new HashMap<>();
        context.put("saved", visit.form().value("saved"));
        context.put("clients", lines.lines(directory.current()));
        return AdminPage.show(TEMPLATE, context);
    }
}
