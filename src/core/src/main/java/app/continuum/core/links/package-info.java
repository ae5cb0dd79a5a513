/**
 * Whether the product that runs the app has every member the app links to, and what is lost where it has not. Knows members by their names alone. Does not
 * read byte code: the list of links is made when the jar is built.
 */
@NullMarked
package app.continuum.core.links;

import org.jspecify.annotations.NullMarked;
