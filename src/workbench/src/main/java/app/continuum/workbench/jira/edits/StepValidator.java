package app.continuum.workbench.jira.edits;

import java.util.Map;

/** A validator on a step of the workflow, with what is kept for it. */
public record StepValidator(long id, int step, String moduleKey, Map<String, String> arguments) {
    public StepValidator {
        arguments = Map.copyOf(arguments);
    }
}
