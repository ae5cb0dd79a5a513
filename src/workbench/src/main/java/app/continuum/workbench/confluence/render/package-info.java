/** Renders storage format, with the app's macros in it. */
@NullMarked
package app.continuum.workbench.confluence.render;

import org.jspecify.annotations.NullMarked;
