/** Dry runs over this Jira's own history: runs them, one at a time in the cluster, and keeps what came of the latest in ActiveObjects. */
@NullMarked
package app.continuum.jira.dryrun;

import org.jspecify.annotations.NullMarked;
