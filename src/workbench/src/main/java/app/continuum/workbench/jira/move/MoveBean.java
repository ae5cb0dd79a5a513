package app.continuum.workbench.jira.move;

import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.issues.EditParameters;
import java.util.Map;

/**
 * What one person's session keeps of an issue's way between its steps.
 *
 * @param values the inputs of the fields that change with it, once they were valid
 * @param ready whether nothing is missing but the confirmation
 */
record MoveBean(Journey journey, Long issueId, Placement there, Map<String, String[]> values, boolean ready) {
    static MoveBean begin(Journey journey, Long issueId, Placement there) {
        return new MoveBean(journey, issueId, there, Map.of(), false);
    }

    MoveBean with(Map<String, String[]> valid) {
        return new MoveBean(journey, issueId, there, Map.copyOf(valid), true);
    }

    EditParameters inputs() {
        return new EditParameters(values);
    }
}
