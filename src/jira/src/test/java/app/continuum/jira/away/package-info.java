/** Who is away, through its table and back. */
@NullMarked
package app.continuum.jira.away;

import org.jspecify.annotations.NullMarked;
