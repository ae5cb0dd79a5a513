/** Serves REST resources through Jersey, the app's with the checks the products make before each call. */
@NullMarked
package app.continuum.workbench.host.rest;

import org.jspecify.annotations.NullMarked;
