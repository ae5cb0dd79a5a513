package app.continuum.jira.away;

import app.continuum.core.away.Away;
import app.continuum.core.clients.UserKey;

/**
 * A window as it is kept.
 *
 * @param setBy the person, or the administrator who set it for them
 */
public record KeptAway(long id, Away away, UserKey setBy) {}
