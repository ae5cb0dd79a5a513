/** Tries what nodes share. */
@NullMarked
package app.continuum.workbench.nodes;

import org.jspecify.annotations.NullMarked;
