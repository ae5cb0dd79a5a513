/** Tests of the first run. */
@NullMarked
package app.continuum.jira.admin.start;

import org.jspecify.annotations.NullMarked;
