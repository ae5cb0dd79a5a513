/** Tests of reading and writing comma-separated text. */
@NullMarked
package app.continuum.core.csv;

import org.jspecify.annotations.NullMarked;
