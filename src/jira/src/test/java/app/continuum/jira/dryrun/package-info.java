/** Tests of what dry runs keep. */
@NullMarked
package app.continuum.jira.dryrun;

import org.jspecify.annotations.NullMarked;
