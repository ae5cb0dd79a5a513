/** Tells whether a change in a person's name was made by a request of theirs. */
@NullMarked
package app.continuum.jira.attribution;

import org.jspecify.annotations.NullMarked;
