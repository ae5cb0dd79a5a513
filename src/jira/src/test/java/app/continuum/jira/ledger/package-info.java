/** The ledger's contract, held by its tables. */
@NullMarked
package app.continuum.jira.ledger;

import org.jspecify.annotations.NullMarked;
