package app.continuum.jira.requests;

/** The HTTP statuses the gate answers with. */
public final class HttpStatus {
    public static final int BAD_REQUEST = 400;
    public static final int CONTENT_TOO_LARGE = 413;
    public static final int SERVICE_UNAVAILABLE = 503;

    private HttpStatus() {}
}
