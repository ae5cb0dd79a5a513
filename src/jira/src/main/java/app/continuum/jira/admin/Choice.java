package app.continuum.jira.admin;

/** One choice of a select box. */
public record Choice(String value, String label) {}
