package app.continuum.jira.admin.overview;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import java.util.HashMap;
import java.util.Map;

/** The first of the administrator's pages: how far the agency is set up, and the way to everything else. */
@Feature("admin-overview")
public final class FrontPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/overview.vm";

    private final AgencyDirectory directory;

    /** A page over all there is. */
    public FrontPage(AgencyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public AdminPage show(Visit visit) {
        Agency agency = directory.current();
        Map<String, Object> context = new HashMap<>();
        context.put(
                "clients",
                agency.clients().stream().filter(client -> !client.archived()).count());
        context.put(
                "archived", agency.clients().stream().filter(Client::archived).count());
        context.put("guards", agency.configuration().defaultGuards().size());
        return AdminPage.show(TEMPLATE, context);
    }
}
