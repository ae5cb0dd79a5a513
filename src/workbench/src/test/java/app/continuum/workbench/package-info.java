/** Tests of the workbench's start. */
@NullMarked
package app.continuum.workbench;

import org.jspecify.annotations.NullMarked;
