/** Tests of the record of changes. */
@NullMarked
package app.continuum.jira.changes;

import org.jspecify.annotations.NullMarked;
