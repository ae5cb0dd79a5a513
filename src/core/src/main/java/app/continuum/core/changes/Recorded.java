package app.continuum.core.changes;

import app.continuum.core.clients.UserKey;
import java.time.Instant;

/**
 * A change on record.
 *
 * @param id greater for whatever was recorded later
 * @param at when it was saved
 * @param by who made it
 */
public record Recorded(long id, Instant at, UserKey by, Change change) {}
