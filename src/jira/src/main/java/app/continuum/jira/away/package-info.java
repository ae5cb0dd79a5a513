/** Keeps in ActiveObjects who is away when, and knows by whose clock. */
@NullMarked
package app.continuum.jira.away;

import org.jspecify.annotations.NullMarked;
