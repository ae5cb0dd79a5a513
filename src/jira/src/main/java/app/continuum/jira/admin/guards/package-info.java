/** The administrator's table of guards, for the agency and for each client. */
@NullMarked
package app.continuum.jira.admin.guards;

import org.jspecify.annotations.NullMarked;
