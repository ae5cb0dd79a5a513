/** Jira's own settings and form tokens, as its services give them to apps. */
@NullMarked
package app.continuum.workbench.jira.settings;

import org.jspecify.annotations.NullMarked;
