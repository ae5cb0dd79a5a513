package com.atlassian.sal.api.net;

/** The other product could not be asked, or not be understood. */
public class ResponseException extends Exception {
    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
