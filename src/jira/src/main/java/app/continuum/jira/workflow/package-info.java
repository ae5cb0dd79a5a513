/** The validator that meets transitions, whatever they come from, and the form by which an administrator puts it on one. */
@NullMarked
package app.continuum.jira.workflow;

import org.jspecify.annotations.NullMarked;
