package app.continuum.workbench.jira.search;

/** A text is no JQL, or asks for what this Jira does not know; the message is for whoever wrote it. */
public final class JqlException extends Exception {
    JqlException(String message) {
        super(message);
    }
}
