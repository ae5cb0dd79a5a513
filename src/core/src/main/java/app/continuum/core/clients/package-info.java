/** Who the agency serves, and who sits in the two seats of each client. Does not decide anything. */
@NullMarked
package app.continuum.core.clients;

import org.jspecify.annotations.NullMarked;
