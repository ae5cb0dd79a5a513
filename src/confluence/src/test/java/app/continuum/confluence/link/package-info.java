/** Tests what the macro is told for each answer of Jira. */
@NullMarked
package app.continuum.confluence.link;

import org.jspecify.annotations.NullMarked;
