/** Searches issues by a small part of JQL, with the searcher's permissions. */
package app.continuum.workbench.jira.search;
