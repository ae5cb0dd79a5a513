/** What is done again and again. */
@NullMarked
package app.continuum.jira.jobs;

import org.jspecify.annotations.NullMarked;
