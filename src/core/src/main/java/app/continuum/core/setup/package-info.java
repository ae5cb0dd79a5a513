/** What an agency that is being set up may point its guards at, and which to-dos these enforce. Does not store or change anything. */
@NullMarked
package app.continuum.core.setup;

import org.jspecify.annotations.NullMarked;
