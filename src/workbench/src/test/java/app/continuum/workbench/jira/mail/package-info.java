/** The queue, the server and the mailbox, without an app. */
@NullMarked
package app.continuum.workbench.jira.mail;

import org.jspecify.annotations.NullMarked;
