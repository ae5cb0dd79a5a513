/** Jira's work in the background: on threads of its own, in somebody's name, with a page that shows how far it is. */
@NullMarked
package app.continuum.workbench.jira.tasks;

import org.jspecify.annotations.NullMarked;
