/** What the two roles of a client have to do, and who leads in which of it. Does not decide any edit. */
@NullMarked
package app.continuum.core.catalogue;

import org.jspecify.annotations.NullMarked;
