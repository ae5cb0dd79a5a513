/** Counts what goes wrong, for administrators to see. */
@NullMarked
package app.continuum.jira.health;

import org.jspecify.annotations.NullMarked;
