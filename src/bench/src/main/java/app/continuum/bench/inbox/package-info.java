/** How long the inbox takes in an agency of many clients, before somebody who has much to answer. */
@NullMarked
package app.continuum.bench.inbox;

import org.jspecify.annotations.NullMarked;
