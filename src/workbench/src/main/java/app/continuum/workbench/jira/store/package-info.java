/** Keeps Jira's own tables in an H2 file, apart from the plugins' tables. */
package app.continuum.workbench.jira.store;
