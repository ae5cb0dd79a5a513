/** Proposals and previews, by values. */
@NullMarked
package app.continuum.jira.edits;

import org.jspecify.annotations.NullMarked;
