/** Decides who may call what, by the access annotations the products read. */
@NullMarked
package app.continuum.workbench.host.access;

import org.jspecify.annotations.NullMarked;
