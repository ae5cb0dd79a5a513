/** The gate's readers and dialects, by values. */
@NullMarked
package app.continuum.jira.gate;

import org.jspecify.annotations.NullMarked;
