package app.continuum.jira.project;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.project.ProjectAccess.Guest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By which scopes issues of a project may belong to which clients, as far as whoever looks may know of them: a project's administrator knows whose the project is, and of clients that may be met in any project only those they may see
 * elsewhere too.
 */
public final class KnownScopes {
    private final AgencyDirectory directory;
    private final Visibility visibility;

    /** Scopes of this agency. */
    public KnownScopes(AgencyDirectory directory, Visibility visibility) {
        this.directory = directory;
        this.visibility = visibility;
    }

    /** The scopes by client, in the order of the keys. */
    Map<ClientKey, List<Scope>> of(Guest guest) {
        Agency agency = directory.current();
        Map<ClientKey, List<Scope>> known = new TreeMap<>();
        agency.scopesIn(guest.project().getId()).forEach((key, scopes) -> agency.client(key)
                .filter(client -> knows(guest, client, scopes))
                .ifPresent(client -> known.put(key, new ArrayList<>(scopes))));
        return known;
    }

    private boolean knows(Guest guest, Client client, List<Scope> scopes) {
        return scopes.stream().anyMatch(KnownScopes::namesAProject) || visibility.seesClient(guest.user(), client);
    }

    private static boolean namesAProject(Scope scope) {
        return !(scope instanceof Scope.FieldValue value) || value.projectId().isPresent();
    }
}
