/** What each person wants to be mailed, and when, as they have chosen on their own page. Does not mail anybody. */
@NullMarked
package app.continuum.jira.preferences;

import org.jspecify.annotations.NullMarked;
