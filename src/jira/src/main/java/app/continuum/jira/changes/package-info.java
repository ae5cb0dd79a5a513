/** Keeps the record of every change of the configuration in ActiveObjects, says each in words, finds those that are asked for, and mails the seats of a client whose seats, scopes or guards changed. */
@NullMarked
package app.continuum.jira.changes;

import org.jspecify.annotations.NullMarked;
