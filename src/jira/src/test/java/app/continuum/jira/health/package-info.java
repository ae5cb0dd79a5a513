/** Tests of what is counted. */
@NullMarked
package app.continuum.jira.health;

import org.jspecify.annotations.NullMarked;
