/** Tests what a drawing says. */
@NullMarked
package app.continuum.core.diagram;

import org.jspecify.annotations.NullMarked;
