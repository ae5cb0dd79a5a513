/** Sees every change after it was made, whoever made it and however, and writes it into the ledger. */
@NullMarked
package app.continuum.jira.watch;

import org.jspecify.annotations.NullMarked;
