/** The shapes REST gives people, projects and what issues are classified by. */
package app.continuum.workbench.jira.json;
