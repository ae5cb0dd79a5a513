/** Finds changes that fired no event, or whose event nobody heard, and writes them into the ledger. */
@NullMarked
package app.continuum.jira.sweep;

import org.jspecify.annotations.NullMarked;
