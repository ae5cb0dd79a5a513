package app.continuum.jira.surfaces;

import app.continuum.jira.requests.RequestPath;
import java.util.List;
import java.util.Optional;

/** All surfaces, in one list. */
public final class Surfaces {
    private static final List<Surface> ALL = List.of(
            new RestIssueEdit(),
            new RestAssignee(),
            new RestTransition(),
            new RestWorklog(),
            new BoardField(),
            new BoardFlag(),
            new Estimation(),
            new BoardMove(),
            new FormEdit.InlineEdit(),
            new FormEdit.QuickEdit(),
            new FormEdit.Page(),
            new FormEdit.WholePage(),
            new FormEdit.WorkForm(),
            new FormEdit.Step(),
            new RestCreation(),
            new CreationForms(),
            new MoveForms(),
            new BulkForms());

    private Surfaces() {}

    /** Whether any surface can stand at a path; most requests are told apart by this alone. */
    public static boolean mayStandAt(RequestPath path) {
        return !path.action().isEmpty() || path.isRest();
    }

    /** The surface a request is for, by its method in capitals and its path. */
    public static Optional<Surface> at(String method, RequestPath path) {
        for (Surface surface : ALL) {
            if (surface.meets(method, path)) {
                return Optional.of(surface);
            }
        }
        return Optional.empty();
    }
}
