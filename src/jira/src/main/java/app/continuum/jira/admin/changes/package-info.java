/** The administrator's page that lists every change of the configuration. */
@NullMarked
package app.continuum.jira.admin.changes;

import org.jspecify.annotations.NullMarked;
