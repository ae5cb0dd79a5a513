package app.continuum.jira.gate;

/** The HTTP statuses the gate answers with. */
final class HttpStatus {
    static final int BAD_REQUEST = 400;
    static final int CONTENT_TOO_LARGE = 413;
    static final int SERVICE_UNAVAILABLE = 503;

    private HttpStatus() {}
}
