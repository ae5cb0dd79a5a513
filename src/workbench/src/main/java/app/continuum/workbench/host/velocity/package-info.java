/** Renders the app's Velocity templates as the products do: escaped, and with the method allowlist. */
@NullMarked
package app.continuum.workbench.host.velocity;

import org.jspecify.annotations.NullMarked;
