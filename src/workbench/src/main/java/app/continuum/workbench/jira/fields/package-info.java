/** Knows each field of issues: how it is read from forms and REST, kept, shown, edited and written into history. */
package app.continuum.workbench.jira.fields;
