package app.continuum.workbench.host.osgi;

/** Finds the sentence in a chain of causes that says what is wrong. */
final class Reasons {
    private Reasons() {}

    static String deepest(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
