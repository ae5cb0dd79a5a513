/** Decides what becomes of an edit: values in, verdict out. Does no I/O, knows no clock, no locale and no log. */
@NullMarked
package app.continuum.core.policy;

import org.jspecify.annotations.NullMarked;
