package app.continuum.core.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Reason;
import java.util.List;

/**
 * One past change of one guarded field.
 *
 * @param client whose guard stood before it
 * @param reasons why it is what it is, where the guard is strictest
 */
public record PastCase(FieldChange change, ClientKey client, Trial trial, List<Reason> reasons) {
    public PastCase {
        reasons = List.copyOf(reasons);
    }

    /** Where it counts. */
    public Place place() {
        return new Place(client, change.field());
    }
}
