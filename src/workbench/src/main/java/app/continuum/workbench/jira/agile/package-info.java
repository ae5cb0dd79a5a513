/** What Jira Software adds: boards with their sprints, and moving issues between them. */
package app.continuum.workbench.jira.agile;
