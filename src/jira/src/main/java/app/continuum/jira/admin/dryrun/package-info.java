/** The administrator's page of the dry run: asks for one, shows how far it has come, what it counted, and every change behind every number. */
@NullMarked
package app.continuum.jira.admin.dryrun;

import org.jspecify.annotations.NullMarked;
