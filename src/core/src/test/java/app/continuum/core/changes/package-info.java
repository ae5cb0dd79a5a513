/** Tests of what changes, and of its record. */
@NullMarked
package app.continuum.core.changes;

import org.jspecify.annotations.NullMarked;
