/** The workflow validator, with Mockito in Jira's place. */
@NullMarked
package app.continuum.jira.workflow;

import org.jspecify.annotations.NullMarked;
