/** Searches issues by a small part of JQL, with the searcher's permissions. */
@NullMarked
package app.continuum.workbench.jira.search;

import org.jspecify.annotations.NullMarked;
