/** Runs the shipped jar in a Felix of its own, with Gemini Blueprint and the packages of one product only. */
@NullMarked
package app.continuum.workbench.host.osgi;

import org.jspecify.annotations.NullMarked;
