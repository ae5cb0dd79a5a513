@NullMarked
package app.continuum.jira.headsup;

import org.jspecify.annotations.NullMarked;
