/** The configuration document, out and in. */
@NullMarked
package app.continuum.jira.exchange;

import org.jspecify.annotations.NullMarked;
