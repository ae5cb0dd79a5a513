/** Tests when two texts spell one value. */
@NullMarked
package app.continuum.core.policy;

import org.jspecify.annotations.NullMarked;
