package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.headsup.HeadsUps;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Paging;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.away.Days;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.ProjectManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of clients, searched and paged. */
@Feature("admin-clients")
public final class ClientsPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/clients.vm";

    private final AgencyDirectory directory;
    private final People people;
    private final ProjectManager projects;
    private final Days days;
    private final ScreenText text;
    private final ClientLines lines;

    /** A list of the agency's clients. */
    public ClientsPage(
            AgencyDirectory directory,
            People people,
            ProjectManager projects,
            HeadsUps headsUps,
            ScopeWords scopes,
            Days days,
            ScreenText text) {
        this.directory = directory;
        this.people = people;
        this.projects = projects;
        this.days = days;
        this.text = text;
        this.lines = new ClientLines(people, headsUps, scopes, days, text);
    }

    @Override
    public String name() {
        return "clients";
    }

    @Override
    public AdminPage show(Visit visit) {
        FormState asked = visit.form();
        Agency agency = directory.current();
        List<Client> found =
                new ClientSearch(people, projects).find(agency.clients(), asked.value("q"), asked.value("show"));
        Paging paging = Paging.of(asked, found.size());
        LocalDate today = days.today(visit.key());
        Map<String, Object> context = new HashMap<>();
        context.put("saved", asked.value("saved"));
        context.put("form", asked);
        context.put("any", !agency.clients().isEmpty());
        context.put(
                "found",
                text.with(
                        "continuum.admin.clients.found",
                        found.size(),
                        agency.clients().size()));
        context.put("shown", ClientSearch.SHOWN.stream().map(this::choice).toList());
        context.put(
                "clients",
                paging.cut(found).stream()
                        .map(client -> lines.line(client, agency, today))
                        .toList());
        context.put("pagingHtml", paging.markup(text, Map.of("q", asked.value("q"), "show", asked.value("show"))));
        return AdminPage.show(TEMPLATE, context);
    }

    private Choice choice(String shown) {
        return new Choice(
                shown,
                switch (shown) {
                    case "living" -> text.of("continuum.admin.clients.show.living");
                    case "archived" -> text.of("continuum.admin.clients.show.archived");
                    case "empty" -> text.of("continuum.admin.clients.show.empty");
                    case "combined" -> text.of("continuum.admin.clients.show.combined");
                    case "unscoped" -> text.of("continuum.admin.clients.show.unscoped");
                    default -> text.of("continuum.admin.clients.show.all");
                });
    }
}
