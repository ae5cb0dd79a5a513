/** Runs jobs at their times: on this node, or once in the whole cluster. */
@NullMarked
package app.continuum.workbench.jira.jobs;

import org.jspecify.annotations.NullMarked;
