package app.continuum.jira.gate;

import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.surfaces.Surface;
import app.continuum.jira.surfaces.Surfaces;
import app.continuum.jira.surfaces.UnknownRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request on a surface where issues are changed, and its path as the surface understands it. */
record Encounter(Surface surface, RequestPath path) {
    private static final List<String> METHOD_OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

    /** Every surface the request may be for, by any reading of its path and its method; none where it is of no kind by which issues are changed. */
    static List<Encounter> of(HttpServletRequest request) {
        List<Encounter> encounters = new ArrayList<>();
        for (RequestPath path : RequestPath.of(request)) {
            if (Surfaces.mayStandAt(path)) {
                methods(request).forEach(method -> Surfaces.at(method, path)
                        .map(surface -> new Encounter(surface, path))
                        .filter(encounter -> encounters.stream()
                                .noneMatch(met -> met.surface().equals(encounter.surface())))
                        .ifPresent(encounters::add));
            }
        }
        return encounters;
    }

    /** The request by every reading that writes, as one of no known kind. */
    static List<Encounter> ofUnknown(HttpServletRequest request) {
        Surface unknown = new UnknownRequest();
        return RequestPath.of(request).stream()
                .filter(path -> methods(request).stream().anyMatch(method -> unknown.meets(method, path)))
                .limit(1)
                .map(path -> new Encounter(unknown, path))
                .toList();
    }

    private static List<String> methods(HttpServletRequest request) {
        List<String> methods = new ArrayList<>();
        methods.add(request.getMethod().toUpperCase(Locale.ROOT));
        for (String header : METHOD_OVERRIDES) {
            String override = request.getHeader(header);
            if (override != null) {
                methods.add(override.strip().toUpperCase(Locale.ROOT));
            }
        }
        return methods;
    }
}
