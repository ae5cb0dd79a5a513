/** Tests the to-dos. */
@NullMarked
package app.continuum.core.catalogue;

import org.jspecify.annotations.NullMarked;
