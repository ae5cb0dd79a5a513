/** Tests against small products, compiled anew with one fault each. */
@NullMarked
package app.continuum.verify;

import org.jspecify.annotations.NullMarked;
