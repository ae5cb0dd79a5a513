/** Writes and reads dates and durations as Jira does. */
@NullMarked
package app.continuum.workbench.jira.times;

import org.jspecify.annotations.NullMarked;
