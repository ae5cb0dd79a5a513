/** A small app of its own, with one module of each kind, on which the workbench is tested. */
@NullMarked
package app.continuum.workbench.sample;

import org.jspecify.annotations.NullMarked;
