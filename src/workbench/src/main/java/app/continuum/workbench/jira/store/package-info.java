/** Keeps Jira's own tables, apart from the plugins' tables. */
@NullMarked
package app.continuum.workbench.jira.store;

import org.jspecify.annotations.NullMarked;
