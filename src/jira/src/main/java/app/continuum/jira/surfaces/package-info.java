/** The surfaces on which issues are changed: how each of them says what is to be changed, and how its client wants to be refused. */
@NullMarked
package app.continuum.jira.surfaces;

import org.jspecify.annotations.NullMarked;
