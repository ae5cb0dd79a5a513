/** Writes well-formed markup in which no text can be mistaken for markup. */
@NullMarked
package app.continuum.core.markup;

import org.jspecify.annotations.NullMarked;
