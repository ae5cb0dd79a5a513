/** Holds the walls of the Confluence side. */
@NullMarked
package app.continuum.confluence;

import org.jspecify.annotations.NullMarked;
