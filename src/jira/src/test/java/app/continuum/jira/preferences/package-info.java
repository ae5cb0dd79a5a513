/** Tries what people have chosen. */
@NullMarked
package app.continuum.jira.preferences;

import org.jspecify.annotations.NullMarked;
