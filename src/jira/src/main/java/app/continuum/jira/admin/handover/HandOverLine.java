package app.continuum.jira.admin.handover;

import app.continuum.core.agency.Holding;
import app.continuum.core.clients.Scope;
import java.util.Optional;

/**
 * One place that is handed over.
 *
 * @param name the client's name
 * @param place the role, whether as lead or deputy, and of which issues
 */
public record HandOverLine(Holding holding, String name, String place) {
    /** The client's key. */
    public String client() {
        return holding.client().value();
    }

    /** The name of the input for whoever takes it: the same for this place whichever others there are. */
    public String input() {
        return "seat." + client() + "." + holding.role()
                + holding.scope().map(scope -> "." + part(scope)).orElse("");
    }

    private static String part(Scope scope) {
        if (scope instanceof Scope.WholeProject project) {
            return Long.toString(project.projectId());
        }
        Scope.FieldValue value = (Scope.FieldValue) scope;
        Optional<Long> project = value.projectId();
        return value.customFieldId() + "." + value.optionId()
                + project.map(id -> "." + id).orElse("");
    }
}
