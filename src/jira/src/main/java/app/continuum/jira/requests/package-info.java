/** Reads requests to Jira: their paths in one canonical form, their forms and bodies so strictly that no second reader understands them otherwise. */
@NullMarked
package app.continuum.jira.requests;

import org.jspecify.annotations.NullMarked;
