package app.continuum.verify;

/** Why nothing can be said of a product; the message says what to do. */
public final class Unverifiable extends Exception {
    private static final long serialVersionUID = 1;

    Unverifiable(String message) {
        super(message);
    }
}
