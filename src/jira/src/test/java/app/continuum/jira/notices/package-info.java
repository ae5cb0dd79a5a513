/** Tries what people are told. */
@NullMarked
package app.continuum.jira.notices;

import org.jspecify.annotations.NullMarked;
