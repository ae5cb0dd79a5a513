/** Keeps the agency's configuration in ActiveObjects and finds the ground an issue stands on. */
@NullMarked
package app.continuum.jira.agency;

import org.jspecify.annotations.NullMarked;
