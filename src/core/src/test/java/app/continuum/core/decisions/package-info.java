/** Reads the corpus of decision cases, which a producer can read too, and puts every case to the policy. */
@NullMarked
package app.continuum.core.decisions;

import org.jspecify.annotations.NullMarked;
