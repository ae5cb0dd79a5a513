/** The first of the administrator's pages. */
@NullMarked
package app.continuum.jira.admin.overview;

import org.jspecify.annotations.NullMarked;
