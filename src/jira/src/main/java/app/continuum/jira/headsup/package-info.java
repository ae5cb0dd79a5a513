/** Heads-ups in Jira: kept in ActiveObjects, asked, decided, applied in the name of whoever accepts. */
@NullMarked
package app.continuum.jira.headsup;

import org.jspecify.annotations.NullMarked;
