package app.continuum.core.changes;

import app.continuum.core.clients.ClientKey;
import java.util.Optional;

/**
 * One change of the configuration, in codes and ids that can be said later in anybody's language.
 *
 * @param client whose it is; nobody's where the agency as a whole is concerned
 * @param subject what was changed, as its kind says; empty where the kind says it all
 * @param before empty where nothing was there
 * @param after empty where nothing is there any more
 */
public record Change(Optional<ClientKey> client, ChangeKind kind, String subject, String before, String after) {}
