/** Jira's own edit actions: inline edit, quick edit, transitions and assigning, at their addresses and in their dialects. */
@NullMarked
package app.continuum.workbench.jira.actions;

import org.jspecify.annotations.NullMarked;
