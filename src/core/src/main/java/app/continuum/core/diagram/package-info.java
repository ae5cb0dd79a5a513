/** Keeps what one drawing of a client's continuum says, in words, and carries it between products as plain maps. */
@NullMarked
package app.continuum.core.diagram;

import org.jspecify.annotations.NullMarked;
