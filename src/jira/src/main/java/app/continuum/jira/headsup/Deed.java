package app.continuum.jira.headsup;

import app.continuum.core.headsup.Action;

/**
 * Something somebody wants to do about a heads-up.
 *
 * @param version the version they have seen
 * @param value the value to be written instead, as it was typed; empty but where one is
 * @param answer what they say to whoever asked; empty where nothing
 */
public record Deed(long id, int version, Action action, String value, String answer) {}
