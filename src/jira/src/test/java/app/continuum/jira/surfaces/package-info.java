/** The surfaces, by what requests say to them; and requests nobody thought of. */
@NullMarked
package app.continuum.jira.surfaces;

import org.jspecify.annotations.NullMarked;
