package app.continuum.jira.dryrun;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.dryrun.Kind;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Outcome;
import java.util.Optional;

/**
 * Which changes are asked for; whatever is empty is not asked for.
 *
 * @param outcome what they would have come to in the mode
 */
public record Selection(
        Optional<ClientKey> client,
        Optional<FieldId> field,
        Optional<Kind> kind,
        Mode mode,
        Optional<Outcome> outcome) {
    /** All there are. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Mode.BLOCK, Optional.empty());
}
