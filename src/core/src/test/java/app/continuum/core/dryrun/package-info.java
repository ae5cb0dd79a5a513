/** Tests of what past changes would have come to. */
@NullMarked
package app.continuum.core.dryrun;

import org.jspecify.annotations.NullMarked;
