/** Puts mails on Jira's queue, in the words of whoever reads them. Does not decide who is mailed what. */
@NullMarked
package app.continuum.jira.mail;

import org.jspecify.annotations.NullMarked;
