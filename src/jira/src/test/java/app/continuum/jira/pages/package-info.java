/** Tests of who may come in to the administrator's pages. */
@NullMarked
package app.continuum.jira.pages;

import org.jspecify.annotations.NullMarked;
