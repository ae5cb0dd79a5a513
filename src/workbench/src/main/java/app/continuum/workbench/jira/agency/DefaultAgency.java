package app.continuum.workbench.jira.agency;

import app.continuum.workbench.jira.people.Grant;
import app.continuum.workbench.jira.store.Database;
import java.util.List;

/** Writes the default agency: people, groups, projects with their permissions, and twelve issues for each client. */
public final class DefaultAgency {
    private final Database database;
    private final Foundation foundation;
    private final AgencyIssues issues;
    private final Runnable reload;

    /** The task makes everything that keeps copies of the tables read them again. */
    public DefaultAgency(Database database, AgencyIssues issues, Runnable reload) {
        this.database = database;
        this.foundation = new Foundation(database);
        this.issues = issues;
        this.reload = reload;
    }

    /** Writes all of it, or nothing. */
    public void seed() {
        Agency agency = Agency.read();
        database.allOrNothing(() -> {
            foundation.lay();
            agency.people().forEach(this::person);
            agency.groups().forEach((group, names) -> names.forEach(name -> member(group, name)));
            agency.projects().forEach(this::project);
            reload.run();
            long firstId = 10_101;
            for (Agency.Client client : agency.projects()) {
                issues.write(client, firstId);
                firstId += 100;
            }
        });
    }

    private void person(Agency.Person person) {
        database.sql()
                .update(
                        "INSERT INTO person VALUES (?, ?, ?, ?, TRUE, ?, ?)",
                        person.key(),
                        person.name(),
                        person.displayName(),
                        person.email(),
                        person.name(),
                        person.name() + "-token");
    }

    private void member(String group, String name) {
        database.sql().update("INSERT INTO membership SELECT ?, user_key FROM person WHERE name = ?", group, name);
    }

    private void project(Agency.Client client) {
        database.sql()
                .update(
                        "INSERT INTO project SELECT ?, ?, ?, user_key FROM person WHERE name = ?",
                        client.id(),
                        client.key(),
                        client.name(),
                        client.lead());
        Grant.ofEverybody().forEach(grant -> permission(client, grant, client.openTo()));
        if (client.administeredBy() != null) {
            permission(client, Grant.ADMINISTER_PROJECTS, client.administeredBy());
        }
        List<String> components = client.issues().stream()
                .flatMap(issue -> issue.components() == null ? List.<String>of().stream() : issue.components().stream())
                .distinct()
                .sorted()
                .toList();
        for (int n = 0; n < components.size(); n++) {
            long id = client.id() * 10 + n;
            database.sql().update("INSERT INTO component VALUES (?, ?, ?)", id, client.id(), components.get(n));
        }
    }

    private void permission(Agency.Client client, Grant grant, String group) {
        database.sql().update("INSERT INTO permission VALUES (?, ?, ?)", client.id(), grant.name(), group);
    }
}
