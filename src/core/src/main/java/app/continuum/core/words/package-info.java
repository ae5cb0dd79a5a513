/** How what the core says is put into words. Does not decide what is said. */
@NullMarked
package app.continuum.core.words;

import org.jspecify.annotations.NullMarked;
