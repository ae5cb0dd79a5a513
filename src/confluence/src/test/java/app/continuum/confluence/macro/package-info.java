/** Tests what a page shows. */
@NullMarked
package app.continuum.confluence.macro;

import org.jspecify.annotations.NullMarked;
