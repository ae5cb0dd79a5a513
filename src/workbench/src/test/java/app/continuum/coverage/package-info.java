/** The coverage table: one list of every path an edit can take, tried on the shipped jar, and the document that is made of it. */
@NullMarked
package app.continuum.coverage;

import org.jspecify.annotations.NullMarked;
