package app.continuum.jira.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request on a surface where issues are changed, and its path as the surface understands it. */
record Encounter(Surface surface, RequestPath path) {
    private static final List<Surface> SURFACES = List.of(
            new RestIssueEdit(),
            new RestAssignee(),
            new FormEdit.InlineEdit(),
            new FormEdit.QuickEdit(),
            new FormEdit.Assign());

    /** Nothing where a request is of no kind by which issues are changed. */
    static Optional<Encounter> of(HttpServletRequest request) {
        String method = request.getMethod().toUpperCase(Locale.ROOT);
        for (RequestPath path : RequestPath.of(request)) {
            for (Surface surface : SURFACES) {
                if (surface.meets(method, path)) {
                    return Optional.of(new Encounter(surface, path));
                }
            }
        }
        return Optional.empty();
    }
}
