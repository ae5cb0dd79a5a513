/** The heads-up: what somebody wants a field to be that is not theirs to change, and what becomes of it. */
@NullMarked
package app.continuum.core.headsup;

import org.jspecify.annotations.NullMarked;
