/** The administrator's pages: clients, seats and guards. Server-rendered; every failed save keeps what was typed. */
@NullMarked
package app.continuum.jira.admin;

import org.jspecify.annotations.NullMarked;
