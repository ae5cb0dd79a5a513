/** The one reader of the change history of this Jira. Does not judge what it reads. */
@NullMarked
package app.continuum.jira.history;

import org.jspecify.annotations.NullMarked;
