/** What the app shows inside Jira: the panel on the issue screen and the administrator's pages. */
@NullMarked
package app.continuum.jira.screens;

import org.jspecify.annotations.NullMarked;
