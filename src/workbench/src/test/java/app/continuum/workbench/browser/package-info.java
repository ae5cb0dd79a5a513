/** What people see: the workbench and the shipped jar in a real browser. */
@NullMarked
package app.continuum.workbench.browser;

import org.jspecify.annotations.NullMarked;
