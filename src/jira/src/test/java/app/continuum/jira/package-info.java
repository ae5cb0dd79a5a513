/** The walls around the Jira side, and that its texts and templates hold together. */
@NullMarked
package app.continuum.jira;

import org.jspecify.annotations.NullMarked;
