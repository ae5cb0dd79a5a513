/** Draws a continuum, as SVG for the eye and as a table for everybody and every export. */
@NullMarked
package app.continuum.core.drawing;

import org.jspecify.annotations.NullMarked;
