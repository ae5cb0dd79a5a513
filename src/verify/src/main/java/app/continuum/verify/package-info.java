/**
 * Reads byte code, by ASM, and runs none: what the app links to, which feature is lost with each link, and whether a product has it all. Not part of the
 * jar that is shipped.
 */
@NullMarked
package app.continuum.verify;

import org.jspecify.annotations.NullMarked;
