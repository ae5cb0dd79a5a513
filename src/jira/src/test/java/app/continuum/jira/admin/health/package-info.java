/** Tests of what administrators are told of the app. */
@NullMarked
package app.continuum.jira.admin.health;

import org.jspecify.annotations.NullMarked;
