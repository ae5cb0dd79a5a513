/** Starts an embedded Jira and Confluence that run the shipped jar. */
@NullMarked
package app.continuum.workbench;

import org.jspecify.annotations.NullMarked;
