/** Jira's mail queue, a server that takes in what it sends, and the mailbox where that can be read. */
@NullMarked
package app.continuum.workbench.jira.mail;

import org.jspecify.annotations.NullMarked;
