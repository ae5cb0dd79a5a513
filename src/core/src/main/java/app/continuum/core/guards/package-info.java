/** Which fields have an owning role, and how strictly the line around them is held. Does not decide anything. */
@NullMarked
package app.continuum.core.guards;

import org.jspecify.annotations.NullMarked;
