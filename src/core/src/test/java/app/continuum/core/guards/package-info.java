/** Tests what stands before a field. */
@NullMarked
package app.continuum.core.guards;

import org.jspecify.annotations.NullMarked;
