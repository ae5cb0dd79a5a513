/** Keeps what happened at the line: append-only, judged by what was in force at that moment. */
@NullMarked
package app.continuum.core.ledger;

import org.jspecify.annotations.NullMarked;
