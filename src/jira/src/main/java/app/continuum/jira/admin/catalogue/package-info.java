/** The page on which the to-dos of the two roles are agreed on, for the agency and for single clients. */
@NullMarked
package app.continuum.jira.admin.catalogue;

import org.jspecify.annotations.NullMarked;
