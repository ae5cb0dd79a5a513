/** Keeps the ledger in ActiveObjects. */
@NullMarked
package app.continuum.jira.ledger;

import org.jspecify.annotations.NullMarked;
