/** An issue as it is, the copy changes are tried on, and the inputs and errors of an edit. */
package app.continuum.workbench.jira.issues;
