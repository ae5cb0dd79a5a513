/** Keeps spaces and pages in storage format. */
@NullMarked
package app.continuum.workbench.confluence.pages;

import org.jspecify.annotations.NullMarked;
