/** Says what core decided in the language of whoever is looking. */
@NullMarked
package app.continuum.jira.words;

import org.jspecify.annotations.NullMarked;
