/** The sweep, by the history of issues. */
@NullMarked
package app.continuum.jira.sweep;

import org.jspecify.annotations.NullMarked;
