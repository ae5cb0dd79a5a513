/** Strangers' scripts: REST clients for Jira that nobody here wrote, run against the workbench. */
@NullMarked
package app.continuum.workbench.clients;

import org.jspecify.annotations.NullMarked;
