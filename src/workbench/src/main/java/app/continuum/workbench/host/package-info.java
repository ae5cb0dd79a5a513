/** Hosts one product: its people at the door, its pages, and the app with every module of its descriptor. */
@NullMarked
package app.continuum.workbench.host;

import org.jspecify.annotations.NullMarked;
