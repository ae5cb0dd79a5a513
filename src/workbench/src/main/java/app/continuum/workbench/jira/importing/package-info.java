/** Takes over the history of a real Jira from an export of its search results. */
package app.continuum.workbench.jira.importing;
