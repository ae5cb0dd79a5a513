/** What Jira's wizards and whole-page forms share: steps, what they keep between two steps, and the pieces of their pages. */
@NullMarked
package app.continuum.workbench.jira.wizard;

import org.jspecify.annotations.NullMarked;
