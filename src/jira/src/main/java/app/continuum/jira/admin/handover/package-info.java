/** The page that hands over all seats of a person who leaves. */
@NullMarked
package app.continuum.jira.admin.handover;

import org.jspecify.annotations.NullMarked;
