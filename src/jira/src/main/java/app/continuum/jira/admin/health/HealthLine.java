package app.continuum.jira.admin.health;

/** How one part of the app has fared on this node since it started. */
public record HealthLine(String part, String name, String label, long failures, String last) {}
