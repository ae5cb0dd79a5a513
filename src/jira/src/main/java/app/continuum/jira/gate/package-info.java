/** Meets edits before they are written: one filter, one surface per kind of request, one dialect per surface. */
@NullMarked
package app.continuum.jira.gate;

import org.jspecify.annotations.NullMarked;
