/** Keeps what was refused, and says why: the same for every way by which an edit is met before the write. */
@NullMarked
package app.continuum.jira.judgement;

import org.jspecify.annotations.NullMarked;
