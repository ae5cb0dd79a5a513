/** Holds the walls of the core. */
@NullMarked
package app.continuum.core;

import org.jspecify.annotations.NullMarked;
