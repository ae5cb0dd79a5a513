/** Asks the linked Jira for a client's continuum, in the name of whoever looks at the page. */
@NullMarked
package app.continuum.confluence.link;

import org.jspecify.annotations.NullMarked;
