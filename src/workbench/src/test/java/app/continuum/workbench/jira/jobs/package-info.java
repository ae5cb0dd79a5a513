/** Tests of the scheduler. */
@NullMarked
package app.continuum.workbench.jira.jobs;

import org.jspecify.annotations.NullMarked;
