/** The configuration through its tables and back. */
@NullMarked
package app.continuum.jira.agency;

import org.jspecify.annotations.NullMarked;
