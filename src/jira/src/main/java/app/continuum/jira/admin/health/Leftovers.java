package app.continuum.jira.admin.health;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Overlaps;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.Scope;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.jira.admin.health.Concern.Severity;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the configuration names and this Jira no longer has: fields, projects, groups, an account. */
public final class Leftovers {
    private final FieldManager fields;
    private final ProjectManager projects;
    private final Visibility visibility;
    private final People people;
    private final ClientNames names;
    private final ScreenText text;

    /** Leftovers of earlier days of this Jira. */
    public Leftovers(
            FieldManager fields,
            ProjectManager projects,
            Visibility visibility,
            People people,
            ClientNames names,
            ScreenText text) {
        this.fields = fields;
        this.projects = projects;
        this.visibility = visibility;
        this.people = people;
        this.names = names;
        this.text = text;
    }

    List<Concern> concerns(Agency agency) {
        List<Concern> concerns = new ArrayList<>();
        List<String> gone = goneFields(agency.configuration());
        if (!gone.isEmpty()) {
            concerns.add(new Concern(
                    Severity.BROKEN,
                    text.with("continuum.attention.fields", gone.size(), names.listed(gone)),
                    "guards"));
        }
        List<Client> homeless = agency.living()
                .filter(client -> client.scopes().stream().anyMatch(this::isGone))
                .toList();
        if (!homeless.isEmpty()) {
            String page =
                    homeless.size() == 1 ? "client?client=" + homeless.get(0).key() : "clients";
            concerns.add(new Concern(Severity.BROKEN, names.in("continuum.attention.projects", homeless), page));
        }
        List<Client> tied = tied(agency);
        if (!tied.isEmpty()) {
            concerns.add(new Concern(Severity.BROKEN, names.in("continuum.attention.tie", tied), "clients"));
        }
        addAccess(concerns, agency.settings());
        return concerns;
    }

    private void addAccess(List<Concern> concerns, Settings settings) {
        Stream.of(
                        settings.headsOfDelivery()
                                .filter(group -> !visibility.knowsGroup(group))
                                .map(group -> text.with("continuum.attention.group", group)),
                        settings.headsUps()
                                .overriders()
                                .filter(group -> !visibility.knowsGroup(group))
                                .map(group -> text.with("continuum.attention.overriders", group)),
                        settings.restoreAs()
                                .filter(account -> !people.isActive(account))
                                .map(account ->
                                        text.with("continuum.attention.restore-as", people.displayName(account))))
                .flatMap(Optional::stream)
                .forEach(sentence -> concerns.add(new Concern(Severity.BROKEN, sentence, "access")));
    }

    /** Living clients of which another has the same issues with the same right. */
    private static List<Client> tied(Agency agency) {
        return Overlaps.ties(agency.clients()).stream()
                .flatMap(tie -> Stream.of(tie.client(), tie.other()))
                .distinct()
                .sorted()
                .flatMap(key -> agency.client(key).stream())
                .toList();
    }

    private List<String> goneFields(Configuration configuration) {
        Stream<Guard> own = configuration.guardOverrides().values().stream().flatMap(Collection::stream);
        return Stream.concat(configuration.defaultGuards().stream(), own)
                .map(Guard::field)
                .distinct()
                .map(FieldId::value)
                .filter(field -> Objects.isNull(fields.getField(field)))
                .sorted()
                .toList();
    }

    private boolean isGone(Scope scope) {
        if (scope instanceof Scope.FieldValue value) {
            return fields.getField(value.customFieldId()) == null
                    || value.projectId().filter(this::isGone).isPresent();
        }
        return scope instanceof Scope.WholeProject project && isGone(project.projectId());
    }

    private boolean isGone(long projectId) {
        return projects.getProjectObj(projectId) == null;
    }
}
