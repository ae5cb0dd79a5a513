package app.continuum.jira.advice;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.agency.Seating;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares every guard with Jira's own permissions, edit screens and workflows in the projects of its client, as far as a page can wait for it. */
public final class PermissionCheck {
    /** Of people who sit nowhere near a client so many are asked. */
    private static final int OTHERS = 10;
    /** After so many questions to Jira no further client is begun. */
    private static final int ENOUGH = 5_000;

    private final AgencyDirectory directory;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final Seating seating;
    private final People people;
    private final ShownFields fields;
    private final Screens screens;
    private final AdviceWords words;

    /** A check of this agency in this Jira. */
    public PermissionCheck(
            AgencyDirectory directory,
            ProjectManager projects,
            PermissionManager permissions,
            Seating seating,
            People people,
            FieldManager fieldManager,
            Screens screens,
            VerdictWords verdictWords,
            ScreenText text) {
        this.directory = directory;
        this.projects = projects;
        this.permissions = permissions;
        this.seating = seating;
        this.people = people;
        this.screens = screens;
        this.fields = new ShownFields(fieldManager, people);
        this.words = new AdviceWords(verdictWords, people, text);
    }

    /** What is found, client by client by key, from the one with a key on. */
    public Report from(Optional<ClientKey> first) {
        Agency agency = directory.current();
        Permits permits = new Permits(permissions, people);
        Set<UserKey> others = others(agency);
        List<Finding> findings = new ArrayList<>();
        int checked = 0;
        for (Client client : clients(agency, first)) {
            if (permits.asked() >= ENOUGH) {
                return new Report(findings, checked, Optional.of(client.key()));
            }
            places(agency, client, others)
                    .flatMap(place -> new PlaceCheck(place, permits, fields, screens, words).findings().stream())
                    .sorted(Comparator.comparing(Finding::weight))
                    .forEach(findings::add);
            checked++;
        }
        return new Report(findings, checked, Optional.empty());
    }

    private static List<Client> clients(Agency agency, Optional<ClientKey> first) {
        return agency.living()
                .filter(client ->
                        first.filter(key -> client.key().compareTo(key) < 0).isEmpty())
                .toList();
    }

    /** Some people who sit somewhere: the likeliest to edit what is not theirs. */
    private Set<UserKey> others(Agency agency) {
        Set<UserKey> others = new LinkedHashSet<>();
        for (Client client : agency.clients()) {
            for (Role role : Role.values()) {
                client.seat(role).people().stream().filter(people::isActive).forEach(others::add);
            }
            if (others.size() >= OTHERS) {
                break;
            }
        }
        return others;
    }

    private Stream<Place> places(Agency agency, Client client, Set<UserKey> others) {
        List<Guard> guards = agency.guards(client.key()).values().stream()
                .sorted(Comparator.comparing(Guard::field))
                .toList();
        return client.scopes().stream()
                .flatMap(scope -> project(scope)
                        .map(project -> new Place(
                                seating.now(Seating.within(scope, client)),
                                project,
                                guards,
                                others,
                                agency.settings().restoreAs()))
                        .stream());
    }

    /** The project a scope is about; none where it is about every project, or its project is gone. */
    private Optional<Project> project(Scope scope) {
        Optional<Long> id = scope instanceof Scope.WholeProject whole
                ? Optional.of(whole.projectId())
                : ((Scope.FieldValue) scope).projectId();
        return id.map(projects::getProjectObj);
    }
}
