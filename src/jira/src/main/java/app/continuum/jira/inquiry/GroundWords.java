package app.continuum.jira.inquiry;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.Sitting;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.Ground;
import app.continuum.core.policy.Jurisdiction;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Grounds;
import app.continuum.jira.agency.People;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says whose an issue is, by which scope, and who sits where just now. */
public final class GroundWords {
    private final AgencyDirectory directory;
    private final Grounds grounds;
    private final People people;
    private final ProjectManager projects;
    private final VerdictWords words;
    private final ScreenText text;

    /** Words for the grounds of this agency. */
    public GroundWords(
            AgencyDirectory directory,
            Grounds grounds,
            People people,
            ProjectManager projects,
            VerdictWords words,
            ScreenText text) {
        this.directory = directory;
        this.grounds = grounds;
        this.people = people;
        this.projects = projects;
        this.words = words;
        this.text = text;
    }

    List<String> whose(Findings found) {
        List<String> sentences = new ArrayList<>();
        Issue issue = found.issue();
        Issue parent = issue.getParentObject();
        if (parent != null) {
            sentences.add(text.with("continuum.why.issue.sub-task", issue.getKey(), parent.getKey()));
        }
        Map<ClientKey, Scope> deciding = directory.current().deciding(grounds.placement(issue));
        found.ground().before().stream()
                .map(Jurisdiction::client)
                .map(client -> client(issue, client, deciding))
                .forEach(sentences::add);
        if (found.ground().before().isEmpty()) {
            sentences.add(text.with("continuum.why.issue.nobodys", issue.getKey()));
        } else if (found.ground().before().size() > 1) {
            sentences.add(text.of("continuum.why.issue.tie"));
        }
        if (found.ground().clientChanges()) {
            sentences.add(afterwards(found.ground().after()));
        }
        return sentences;
    }

    private String client(Issue issue, Client client, Map<ClientKey, Scope> deciding) {
        Scope scope = deciding.get(client.key());
        return scope == null
                ? text.with("continuum.why.issue.clients", issue.getKey(), client.name())
                : text.with("continuum.why.issue.by", issue.getKey(), client.name(), scope(scope));
    }

    private String scope(Scope scope) {
        if (scope instanceof Scope.WholeProject whole) {
            return text.with("continuum.why.scope.project", project(whole.projectId()));
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        String field = words.fieldName(new FieldId(value.customFieldId()));
        return value.projectId()
                .map(project -> text.with("continuum.why.scope.option-in", field, value.optionId(), project(project)))
                .orElseGet(() -> text.with("continuum.why.scope.option", field, value.optionId()));
    }

    private String project(long id) {
        Project project = projects.getProjectObj(id);
        return project == null ? Long.toString(id) : project.getKey();
    }

    private String afterwards(List<Jurisdiction> after) {
        return after.isEmpty()
                ? text.of("continuum.why.issue.leaves")
                : text.with(
                        "continuum.why.issue.goes-to",
                        after.stream()
                                .map(jurisdiction -> jurisdiction.client().name())
                                .collect(Collectors.joining(", ")));
    }

    List<String> seats(Findings found) {
        Ground ground = found.ground();
        Map<ClientKey, Client> configured = directory.current().jurisdictions(grounds.placement(found.issue())).stream()
                .map(Jurisdiction::client)
                .collect(Collectors.toMap(Client::key, client -> client));
        return Stream.concat(ground.before().stream(), ground.after().stream())
                .distinct()
                .flatMap(jurisdiction ->
                        Stream.of(Role.values()).flatMap(role -> seat(jurisdiction.client(), role, configured)))
                .toList();
    }

    private Stream<String> seat(Client client, Role role, Map<ClientKey, Client> configured) {
        Seat seat = client.seat(role);
        String names = seat.people().stream().map(person -> name(person, seat)).collect(Collectors.joining(", "));
        String who = names.isEmpty() ? text.of("continuum.seat.empty") : names;
        String sentence = text.with("continuum.why.seat", words.roleLabel(role), client.name(), who);
        Set<UserKey> inactive = inactive(configured.getOrDefault(client.key(), client), role);
        return inactive.isEmpty()
                ? Stream.of(sentence)
                : Stream.of(
                        sentence,
                        text.with(
                                "continuum.why.seat.inactive",
                                inactive.stream().map(people::displayName).collect(Collectors.joining(", "))));
    }

    private String name(UserKey person, Seat seat) {
        Sitting sitting = seat.sitting(person).orElse(Sitting.LEAD);
        return people.displayName(person) + " (" + text.of("continuum.sitting." + sitting) + ")";
    }

    /** Who is configured for a seat and can no longer log in. */
    private Set<UserKey> inactive(Client configured, Role role) {
        Set<UserKey> inactive = new LinkedHashSet<>(configured.seat(role).people());
        inactive.removeIf(people::isActive);
        return inactive;
    }
}
