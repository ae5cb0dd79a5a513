/** Tests of what is looked up, and of what is said of it. */
@NullMarked
package app.continuum.core.links;

import org.jspecify.annotations.NullMarked;
