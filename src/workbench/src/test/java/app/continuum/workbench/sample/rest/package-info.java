/** The sample app's REST resource. */
@NullMarked
package app.continuum.workbench.sample.rest;

import org.jspecify.annotations.NullMarked;
