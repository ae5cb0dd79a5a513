package app.continuum.jira.admin.imports;

import java.util.List;

/**
 * A line of the table as the preview shows it.
 *
 * @param sentences what would change, or what is wrong
 */
public record PlanLine(int number, String key, List<String> sentences) {}
