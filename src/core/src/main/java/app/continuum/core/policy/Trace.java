package app.continuum.core.policy;

import app.continuum.core.guards.CrossingBy;
import java.util.List;

/**
 * How one change was judged before one guard.
 *
 * @param actsAs what the actor is to the guard where they are not the owner
 * @param courtesies what was looked at before the change counted as a crossing; none where it did not come to that
 */
public record Trace(Rule rule, CrossingBy actsAs, List<AskedCourtesy> courtesies, FieldVerdict verdict) {
    public Trace {
        courtesies = List.copyOf(courtesies);
    }
}
