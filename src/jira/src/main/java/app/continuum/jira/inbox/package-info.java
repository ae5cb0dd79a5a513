/** Where whoever is logged in finds the heads-ups that wait for them: a page, and the link to it with their number. */
@NullMarked
package app.continuum.jira.inbox;

import org.jspecify.annotations.NullMarked;
