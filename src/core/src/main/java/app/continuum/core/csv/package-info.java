/** Tables as comma-separated text (RFC 4180), read strictly and written so that no spreadsheet takes a cell for a formula. */
@NullMarked
package app.continuum.core.csv;

import org.jspecify.annotations.NullMarked;
