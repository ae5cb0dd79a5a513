package app.continuum.workbench.jira.wizard;

import java.io.IOException;

/** One step of a wizard, taken by somebody who is logged in. */
@FunctionalInterface
public interface Step {
    void take(Visit visit) throws IOException;
}
