package app.continuum.jira.advice;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Role;
import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import com.atlassian.jira.project.Project;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client in one of its projects.
 *
 * @param client with the people who sit there now, inactive ones left out
 * @param others some people of other clients, to be asked where nobody else is at hand
 * @param restoreAs the account that puts values back
 */
record Place(Client client, Project project, List<Guard> guards, Set<UserKey> others, Optional<UserKey> restoreAs) {
    Set<UserKey> owners(Guard guard) {
        return client.seat(guard.owner()).people();
    }

    /** Everybody a guard may meet, as far as they are asked: the counterpart first. */
    Set<UserKey> outsiders(Guard guard) {
        Set<UserKey> outsiders =
                new LinkedHashSet<>(client.seat(guard.owner().counterpart()).people());
        outsiders.addAll(others);
        outsiders.removeAll(owners(guard));
        return outsiders;
    }

    Set<UserKey> seated() {
        Set<UserKey> seated = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            seated.addAll(client.seat(role).people());
        }
        return seated;
    }

    Set<UserKey> everybody() {
        Set<UserKey> everybody = seated();
        everybody.addAll(others);
        return everybody;
    }
}
