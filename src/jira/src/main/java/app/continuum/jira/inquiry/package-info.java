/** Answers "why?": what would become of a value in a field, before anybody tries. */
@NullMarked
package app.continuum.jira.inquiry;

import org.jspecify.annotations.NullMarked;
