/** Guards against permissions, in a Jira made of mocks. */
@NullMarked
package app.continuum.jira.advice;

import org.jspecify.annotations.NullMarked;
