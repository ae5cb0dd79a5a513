package com.atlassian.sal.api.net;

/** Makes something of a response. */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
