package app.continuum.jira.project;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Overlaps;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.edits.MultiSelects;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.project.ProjectAccess.Guest;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands on the page of a project. */
public final class ProjectPage {
    private final AgencyDirectory directory;
    private final Visibility visibility;
    private final KnownScopes known;
    private final ClientShares shares;
    private final ChangeRequests requests;
    private final MultiSelects takesSeveral;
    private final ScreenText text;

    /** Pages of the projects of this Jira. */
    public ProjectPage(
            AgencyDirectory directory,
            Visibility visibility,
            KnownScopes known,
            ClientShares shares,
            ChangeRequests requests,
            CustomFieldManager fields,
            ScreenText text) {
        this.directory = directory;
        this.visibility = visibility;
        this.known = known;
        this.shares = shares;
        this.requests = requests;
        this.takesSeveral = new MultiSelects(fields);
        this.text = text;
    }

    /** The page as somebody sees it, with the form as it was filled in. */
    Map<String, Object> of(Guest guest, FormState form) {
        Project project = guest.project();
        Map<ClientKey, List<Scope>> scopes = known.of(guest);
        List<ClientShare> clients = shares.of(guest, scopes);
        String told = requests.named(List.copyOf(form.all("told")));
        Map<String, Object> context = new HashMap<>();
        context.put("text", text);
        context.put("form", form);
        context.put("projectKey", project.getKey());
        context.put("heading", text.with("continuum.project.heading", project.getName()));
        context.put("clients", clients);
        context.put("tie", tie(directory.current(), scopes));
        context.put("said", told.isEmpty() ? "" : text.with("continuum.project.sent", told));
        context.put("whom", whom());
        context.put("configures", visibility.configures(guest.user()));
        context.put("asks", !visibility.headsDelivery(guest.user()));
        return context;
    }

    private String whom() {
        return text.with(
                "continuum.project.whom",
                requests.whomToAsk().orElseGet(() -> text.of("continuum.project.an-administrator")));
    }

    private String tie(Agency agency, Map<ClientKey, List<Scope>> scopes) {
        String tied =
                Overlaps.tied(scopes, takesSeveral).stream().map(agency::nameOf).collect(Collectors.joining(", "));
        return tied.isEmpty() ? "" : text.with("continuum.project.tie", tied);
    }
}
