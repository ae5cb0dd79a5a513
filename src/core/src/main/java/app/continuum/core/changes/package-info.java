/** What changes in an agency's configuration from one save to the next, change by change, and the record of it. Speaks codes and ids, no words. */
@NullMarked
package app.continuum.core.changes;

import org.jspecify.annotations.NullMarked;
