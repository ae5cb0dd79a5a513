/** Seeds an empty Jira with the small agency that README, tests and screenshots speak of. */
package app.continuum.workbench.jira.agency;
