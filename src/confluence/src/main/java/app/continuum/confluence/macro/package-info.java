/** Puts a client's continuum on a page, or one clear line where it cannot. Does not decide who may see what: Jira does. */
@NullMarked
package app.continuum.confluence.macro;

import org.jspecify.annotations.NullMarked;
