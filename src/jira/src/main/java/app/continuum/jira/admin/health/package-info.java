/** The administrator's pages that say how the app fares, and why it decides as it does. */
@NullMarked
package app.continuum.jira.admin.health;

import org.jspecify.annotations.NullMarked;
