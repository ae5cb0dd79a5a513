/** The workbench's Confluence: its data opened, its pages and its link to Jira in place. */
@NullMarked
package app.continuum.workbench.confluence;

import org.jspecify.annotations.NullMarked;
