/** What the app's own pages share: forms with what is typed in them, proof that a form is ours, addresses, and how a page goes out. */
@NullMarked
package app.continuum.jira.pages;

import org.jspecify.annotations.NullMarked;
