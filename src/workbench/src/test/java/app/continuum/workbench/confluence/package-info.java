/** Tests of the workbench's Confluence. */
@NullMarked
package app.continuum.workbench.confluence;

import org.jspecify.annotations.NullMarked;
