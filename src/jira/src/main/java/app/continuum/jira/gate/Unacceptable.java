package app.continuum.jira.gate;

/** A request that is answered with an error of its own, whatever it asks for. */
final class Unacceptable extends Exception {
    private final int status;
    private final String messageKey;

    /** An error with an HTTP status and a message. */
    Unacceptable(int status, String messageKey) {
        super(messageKey, null, false, false);
        this.status = status;
        this.messageKey = messageKey;
    }

    int status() {
        return status;
    }

    String messageKey() {
        return messageKey;
    }
}
