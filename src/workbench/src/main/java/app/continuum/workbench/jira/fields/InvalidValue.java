package app.continuum.workbench.jira.fields;

/** A text or JSON that is no value of its field; the message is Jira's. */
final class InvalidValue extends Exception {
    InvalidValue(String message) {
        super(message);
    }
}
