/** The days on which somebody is away, and who sits in the seats then. */
@NullMarked
package app.continuum.core.away;

import org.jspecify.annotations.NullMarked;
