/** The app's own REST resources, and nothing else: Jira loads every class it finds here. */
@NullMarked
package app.continuum.jira.rest;

import org.jspecify.annotations.NullMarked;
