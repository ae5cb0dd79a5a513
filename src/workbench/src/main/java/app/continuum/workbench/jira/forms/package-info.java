/** Jira's forms that take a whole page or a dialog: edit, labels, work, the screens of the workflow, and new issues. */
@NullMarked
package app.continuum.workbench.jira.forms;

import org.jspecify.annotations.NullMarked;
