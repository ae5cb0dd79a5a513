/** Jira's pages: the issue view, lists of issues, the dashboard and the administration, with the scripts they load. */
@NullMarked
package app.continuum.workbench.jira.web;

import org.jspecify.annotations.NullMarked;
