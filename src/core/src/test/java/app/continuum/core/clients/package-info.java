/** Tests who the agency serves. */
@NullMarked
package app.continuum.core.clients;

import org.jspecify.annotations.NullMarked;
