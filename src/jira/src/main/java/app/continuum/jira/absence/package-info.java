/** Has people say when they are away: whose it is to say, what is wrong with it, in words, and that it is kept. By REST and on a page alike. */
@NullMarked
package app.continuum.jira.absence;

import org.jspecify.annotations.NullMarked;
