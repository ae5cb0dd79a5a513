package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.edits.Proposal;
import app.continuum.jira.requests.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An estimate given on a board: {@code PUT /rest/agile/<version>/issue/<id or key>/estimation}. Which field a board estimates by is its own affair, so the request may name both
 * estimates of time and the numbers that are called estimates or points; where none is called so, any number.
 */
final class Estimation extends RestSurface {
    private static final Pattern ESTIMATES = Pattern.compile("point|estimat|effort|size|punkt|aufwand");

    @Override
    public boolean meets(String method, RequestPath path) {
        return RequestPath.areLike(path.belowRest("agile"), "issue", "*", "estimation") && writes(method);
    }

    @Override
    public Sent open(HttpServletRequest request, RequestPath path) {
        return new SentToResource(
                path.belowRest("agile").get(1),
                request,
                (json, guarded) -> Sent.Attempt.update(new Proposal.Illegible(candidates(guarded))));
    }

    private static Set<FieldId> candidates(Guarded guarded) {
        Set<FieldId> candidates = new TreeSet<>(guarded.like(kind -> isNumber(kind)
                && ESTIMATES.matcher(kind.name().toLowerCase(Locale.ROOT)).find()));
        if (candidates.isEmpty()) {
            candidates.addAll(guarded.like(Estimation::isNumber));
        }
        candidates.add(FieldId.ORIGINAL_ESTIMATE);
        candidates.add(FieldId.REMAINING_ESTIMATE);
        return candidates;
    }

    private static boolean isNumber(Guarded.Kind kind) {
        return kind.type().endsWith(":float");
    }
}
