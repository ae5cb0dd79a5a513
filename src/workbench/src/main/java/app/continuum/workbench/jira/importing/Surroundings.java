package app.continuum.workbench.jira.importing;

import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.people.Groups;
import app.continuum.workbench.jira.store.Database;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people, projects and classifications the issues of an export speak of; each is written once. */
final class Surroundings {
    private static final Set<String> DONE = Set.of("Closed", "Resolved");
    private static final Set<String> UNDER_WAY = Set.of("In Review", "Accepted", "Received");
    private static final Set<String> SUBTASKS = Set.of("Technical task");
    private final Batches batches;
    private final Set<String> accounts = new HashSet<>();
    private final Set<Long> projects = new HashSet<>();
    private final Map<String, Long> components = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private long next = 11_000;

    Surroundings(Database database, Batches batches) {
        this.batches = batches;
        database.sql().query("SELECT kind, name, id FROM issue_constant", row -> {
            constants.put(row.getString(1) + " " + row.getString(2), row.getString(3));
        });
    }

    /** Takes note of everybody and everything an issue names. */
    void know(ExportedIssue issue) {
        person(issue.assignee());
        person(issue.reporter());
        issue.groups().forEach(group -> person(group.author()));
        project(issue.project());
        issue.components().forEach(name -> component(issue.project().id(), name));
    }

    private void person(ExportedIssue.Person person) {
        if (person != null && accounts.add(person.key())) {
            account(person.key(), person.name(), person.displayName(), person.active());
            member(Groups.LICENSED, person.key());
        }
    }

    /** Adds somebody the export does not know, unless it does. */
    void account(String name, String displayName, List<String> groups) {
        if (accounts.add(name)) {
            account(name, name, displayName, true);
            member(Groups.LICENSED, name);
        }
        groups.forEach(group -> member(group, name));
    }

    private void account(String key, String name, String displayName, boolean active) {
        batches.add(
                "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)",
                key,
                name,
                displayName,
                name + "@import.example",
                active,
                name,
                name + "-token");
    }

    private void member(String group, String key) {
        batches.add("INSERT INTO membership VALUES (?, ?)", group, key);
    }

    private void project(ExportedIssue.Named project) {
        if (projects.add(project.id())) {
            batches.add("INSERT INTO project VALUES (?, ?, ?, NULL)", project.id(), project.key(), project.name());
            for (Grant grant : Grant.ofEverybody()) {
                batches.add("INSERT INTO permission VALUES (?, ?, ?)", project.id(), grant.name(), Groups.LICENSED);
            }
        }
    }

    long component(long projectId, String name) {
        return components.computeIfAbsent(projectId + " " + name, none -> {
            long id = next++;
            batches.add("INSERT INTO component VALUES (?, ?, ?)", id, projectId, name);
            return id;
        });
    }

    String type(String name) {
        return constant("type", name, SUBTASKS.contains(name) ? "subtask" : null);
    }

    String status(String name) {
        return constant(
                "status", name, DONE.contains(name) ? "done" : UNDER_WAY.contains(name) ? "indeterminate" : "new");
    }

    String priority(String name) {
        return constant("priority", name, null);
    }

    private String constant(String kind, String name, String trait) {
        return constants.computeIfAbsent(kind + " " + name, none -> {
            long id = next++;
            batches.add("INSERT INTO issue_constant VALUES (?, ?, ?, ?, ?)", kind, String.valueOf(id), name, trait, id);
            return String.valueOf(id);
        });
    }
}
