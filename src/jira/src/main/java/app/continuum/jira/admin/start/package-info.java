/** The first run: a few pages that lead a new administrator from nothing to clients whose fields are observed. */
@NullMarked
package app.continuum.jira.admin.start;

import org.jspecify.annotations.NullMarked;
