/** Says in core's words what an edit would change, or has changed, in Jira. */
@NullMarked
package app.continuum.jira.edits;

import org.jspecify.annotations.NullMarked;
