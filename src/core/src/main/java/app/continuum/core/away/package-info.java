/** Who is away when, and who stands in for them then. Does not know the time, nor in which zone somebody lives. */
@NullMarked
package app.continuum.core.away;

import org.jspecify.annotations.NullMarked;
