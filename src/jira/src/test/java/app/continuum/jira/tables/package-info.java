/** The app's tables on a real ActiveObjects engine, for tests. */
@NullMarked
package app.continuum.jira.tables;

import org.jspecify.annotations.NullMarked;
