package com.atlassian.sal.api.net;

/** What the other product answered. */
public interface Response {
    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;
}
