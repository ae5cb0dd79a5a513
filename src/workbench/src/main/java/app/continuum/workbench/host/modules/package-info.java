/** Enables the modules of the app's descriptor: screens, resources, macros, REST, servlets and filters. */
@NullMarked
package app.continuum.workbench.host.modules;

import org.jspecify.annotations.NullMarked;
