package app.continuum.jira.advice;

import app.continuum.core.clients.Client;

/**
 * One place where a guard and Jira do not go together.
 *
 * @param place the project and the field, as far as it is about one of them
 * @param sentence what was found
 * @param advice what to do
 */
public record Finding(Client client, String place, Weight weight, String sentence, String advice) {}
