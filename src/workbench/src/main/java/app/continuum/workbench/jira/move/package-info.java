/** Jira's wizards that put one issue elsewhere: to another project or type, below another issue, or out from below one. */
@NullMarked
package app.continuum.workbench.jira.move;

import org.jspecify.annotations.NullMarked;
