/** Jira's own settings and form tokens, as its services give them to apps. */
package app.continuum.workbench.jira.settings;
