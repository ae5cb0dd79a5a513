/** Writes and reads dates and durations as Jira does. */
package app.continuum.workbench.jira.times;
