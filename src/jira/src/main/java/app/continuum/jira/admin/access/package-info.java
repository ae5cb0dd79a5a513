/** The administrator's page of what the agency has settled: access, accounts, times, names. */
@NullMarked
package app.continuum.jira.admin.access;

import org.jspecify.annotations.NullMarked;
