package app.continuum.jira.requests;

/** A request that is answered with an error of its own, whatever it asks for. */
public final class Unacceptable extends Exception {
    private final int status;
    private final String messageKey;

    /** An error with an HTTP status and a message. */
    public Unacceptable(int status, String messageKey) {
        super(messageKey, null, false, false);
        this.status = status;
        this.messageKey = messageKey;
    }

    public int status() {
        return status;
    }

    public String messageKey() {
        return messageKey;
    }
}
