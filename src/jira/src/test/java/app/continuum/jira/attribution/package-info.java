/** Requests, and which changes they explain. */
@NullMarked
package app.continuum.jira.attribution;

import org.jspecify.annotations.NullMarked;
