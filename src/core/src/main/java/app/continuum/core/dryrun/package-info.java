/** Says what past changes would have come to, had the guards been in another mode. Asks the policy; has no rules of its own. */
@NullMarked
package app.continuum.core.dryrun;

import org.jspecify.annotations.NullMarked;
