package app.continuum.jira.admin.clients;

/** One row of the list of clients. */
public record ClientLine(
        String key,
        String name,
        String accountManager,
        String producer,
        String issues,
        boolean combined,
        boolean archived) {}
