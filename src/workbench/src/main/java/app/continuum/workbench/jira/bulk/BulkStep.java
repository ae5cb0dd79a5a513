package app.continuum.workbench.jira.bulk;

import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.projects.Status;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step of the workflow from one status, as the wizard names it: {@code jira_21_3}. */
record BulkStep(String workflow, int action, String fromStatus) {
    private static final Pattern NAME = Pattern.compile("(.+)_(\\d{1,9})_(\\d{1,18})");

    static BulkStep of(Transition step, Status from) {
        return new BulkStep("jira", step.id(), from.id());
    }

    /** The step of that name, none when it is not a name of a step. */
    static Optional<BulkStep> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new BulkStep(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    String name() {
        return workflow + "_" + action + "_" + fromStatus;
    }
}
