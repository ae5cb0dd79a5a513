/** The pages a browser sees of Confluence. */
@NullMarked
package app.continuum.workbench.confluence.web;

import org.jspecify.annotations.NullMarked;
