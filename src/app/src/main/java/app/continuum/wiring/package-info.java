/** Assembles the app: which beans live in which product, and which services of the product they use. The only place that knows Spring and OSGi. */
@NullMarked
package app.continuum.wiring;

import org.jspecify.annotations.NullMarked;
