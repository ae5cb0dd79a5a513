/** Those who edit issues without a request of theirs: another app, automation rules, an import, a mail handler. */
package app.continuum.workbench.jira.actors;
