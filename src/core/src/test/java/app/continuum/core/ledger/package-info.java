/** Holds every ledger to the same contract. */
@NullMarked
package app.continuum.core.ledger;

import org.jspecify.annotations.NullMarked;
