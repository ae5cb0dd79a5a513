package app.continuum.core.headsup;

import app.continuum.core.clients.UserKey;
import java.time.Instant;

/**
 * What was decided.
 *
 * @param as in what capacity
 * @param value the value that was written, or is being written, in machine form; what was wanted where nothing is written
 * @param answer what the decider said; empty where nothing
 */
public record Decision(UserKey by, Standing as, Instant at, String value, String answer) {}
