/** The readers of requests, by values. */
@NullMarked
package app.continuum.jira.requests;

import org.jspecify.annotations.NullMarked;
