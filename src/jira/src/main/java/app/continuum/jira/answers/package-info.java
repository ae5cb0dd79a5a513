/** What the REST resources answer. Does not stand in their room, since Jira loads every class it finds there. */
@NullMarked
package app.continuum.jira.answers;

import org.jspecify.annotations.NullMarked;
