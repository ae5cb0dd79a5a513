/** Compares the guards with Jira's own permissions and fields, and says where they contradict each other. */
@NullMarked
package app.continuum.jira.advice;

import org.jspecify.annotations.NullMarked;
