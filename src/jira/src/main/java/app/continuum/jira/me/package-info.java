/** The page of one's own: the seats one sits in, the days one is away, for whom one stands in, and what one wants to be mailed. Server-rendered; every failed save keeps what was typed. */
@NullMarked
package app.continuum.jira.me;

import org.jspecify.annotations.NullMarked;
