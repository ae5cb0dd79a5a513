package app.continuum.jira.project;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the clients whose scopes are of one rank in a project, so that an issue may come under several of them. */
final class Ties {
    private Ties() {}

    /** Every client that ties with another one. */
    static Set<ClientKey> among(Map<ClientKey, List<Scope>> here) {
        Set<ClientKey> tied = new TreeSet<>();
        List<ClientKey> clients = new ArrayList<>(here.keySet());
        for (ClientKey one : clients) {
            for (ClientKey other : clients) {
                if (!one.equals(other) && tie(here.getOrDefault(one, List.of()), here.getOrDefault(other, List.of()))) {
                    tied.add(one);
                }
            }
        }
        return tied;
    }

    private static boolean tie(List<Scope> some, List<Scope> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> tie(one, other)));
    }

    /** An issue has one option of a field, and may have one of each of two fields. */
    private static boolean tie(Scope one, Scope other) {
        if (one instanceof Scope.FieldValue value && other instanceof Scope.FieldValue second) {
            return value.projectId().equals(second.projectId())
                    && (!value.customFieldId().equals(second.customFieldId())
                            || value.optionId().equals(second.optionId()));
        }
        return one instanceof Scope.WholeProject && other instanceof Scope.WholeProject;
    }
}
