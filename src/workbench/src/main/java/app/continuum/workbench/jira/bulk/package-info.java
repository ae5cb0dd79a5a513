/** Jira's bulk change: issues are chosen, then edited, moved through their workflow or moved elsewhere, all in the background. */
@NullMarked
package app.continuum.workbench.jira.bulk;

import org.jspecify.annotations.NullMarked;
