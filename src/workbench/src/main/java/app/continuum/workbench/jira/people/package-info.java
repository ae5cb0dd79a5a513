/** Keeps people, groups and permissions, and answers who may do what. */
package app.continuum.workbench.jira.people;
