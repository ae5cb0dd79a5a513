/** Jira's REST version 2 as far as issues go: documented addresses, payloads and error texts. */
package app.continuum.workbench.jira.rest;
