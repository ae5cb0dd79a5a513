/** The administrator's list of clients and the form of each. */
@NullMarked
package app.continuum.jira.admin.clients;

import org.jspecify.annotations.NullMarked;
