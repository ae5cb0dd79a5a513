/** Keeps Jira's own tables in an H2 file, apart from the plugins' tables. */
@NullMarked
package app.continuum.workbench.jira.store;

import org.jspecify.annotations.NullMarked;
