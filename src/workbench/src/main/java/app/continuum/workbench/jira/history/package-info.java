/** Keeps what was changed, by whom and when: Jira's change groups and their items. */
@NullMarked
package app.continuum.workbench.jira.history;

import org.jspecify.annotations.NullMarked;
