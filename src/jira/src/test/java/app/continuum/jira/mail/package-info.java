/** Letters and their readers, against Jira's declared API. */
@NullMarked
package app.continuum.jira.mail;

import org.jspecify.annotations.NullMarked;
