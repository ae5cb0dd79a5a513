/** Jira's own edit actions: inline edit, quick edit, transitions and assigning, at their addresses and in their dialects. */
package app.continuum.workbench.jira.actions;
