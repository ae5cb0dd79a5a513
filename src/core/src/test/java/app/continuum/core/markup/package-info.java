/** Tests that no text becomes markup. */
@NullMarked
package app.continuum.core.markup;

import org.jspecify.annotations.NullMarked;
