/** What Jira's pages hold, element by element. */
@NullMarked
package app.continuum.workbench.jira.web;

import org.jspecify.annotations.NullMarked;
