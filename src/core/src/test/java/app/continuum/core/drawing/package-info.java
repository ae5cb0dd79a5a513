/** Tests how it is drawn. */
@NullMarked
package app.continuum.core.drawing;

import org.jspecify.annotations.NullMarked;
