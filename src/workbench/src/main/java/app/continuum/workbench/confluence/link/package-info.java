/** The application link to Jira, over HTTP and in the viewer's name. */
@NullMarked
package app.continuum.workbench.confluence.link;

import org.jspecify.annotations.NullMarked;
