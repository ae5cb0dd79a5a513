package app.continuum.jira.admin.guards;

import app.continuum.jira.admin.Choice;
import java.util.List;

/**
 * One select box in the row of a guard.
 *
 * @param input its name
 * @param label what it is for
 * @param agency what the agency's guard says here; without words where the box cannot leave it to the agency
 */
public record GuardSelect(String input, String label, Choice agency, List<Choice> choices) {}
