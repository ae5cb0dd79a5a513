/** Offers what both products offer an app: events, messages, caches, log in, administrators' sessions. */
@NullMarked
package app.continuum.workbench.sal;

import org.jspecify.annotations.NullMarked;
