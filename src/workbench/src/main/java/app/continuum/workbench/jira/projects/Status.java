package app.continuum.workbench.jira.projects;

/** Where in the workflow an issue is; the category is {@code new}, {@code indeterminate} or {@code done}. */
public record Status(String id, String name, String category) {}
