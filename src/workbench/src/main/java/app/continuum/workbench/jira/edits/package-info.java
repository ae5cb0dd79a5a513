/** Reads, creates and changes issues as Jira's services do: validated on a copy, saved in one transaction with history and events. */
package app.continuum.workbench.jira.edits;
