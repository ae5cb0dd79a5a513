/** The page in a project's settings: whose its issues are and what is guarded there, to read, and to ask the heads of delivery for a change. */
@NullMarked
package app.continuum.jira.project;

import org.jspecify.annotations.NullMarked;
