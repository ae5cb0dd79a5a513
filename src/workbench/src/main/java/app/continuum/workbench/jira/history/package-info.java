/** Keeps what was changed, by whom and when: Jira's change groups and their items. */
package app.continuum.workbench.jira.history;
