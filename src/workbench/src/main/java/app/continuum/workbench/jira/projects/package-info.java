/** Keeps projects and what issues are classified by: types, statuses, priorities, components. */
package app.continuum.workbench.jira.projects;
