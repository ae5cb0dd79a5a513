package app.continuum.jira.admin.overview;

/**
 * One task of setting an agency up.
 *
 * @param page the page of the desk on which it is done
 */
public record Task(String label, String page, boolean done) {}
