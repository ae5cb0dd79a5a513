package app.continuum.jira.surfaces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which issues somebody's wizard is about, for the steps that do not say so; kept in the session, as Jira keeps them. */
record MoveWizard(HttpServletRequest request) {
    private static final String ISSUES = "app.continuum.move.issues";

    /** Notes the issues a step names. */
    Set<String> about(Set<String> issues) {
        request.getSession().setAttribute(ISSUES, new LinkedHashSet<>(issues));
        return issues;
    }

    /** The issues an earlier step has named; none where none did. */
    Set<String> issues() {
        return Kept.strings(request.getSession().getAttribute(ISSUES));
    }
}
