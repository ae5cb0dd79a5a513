package com.atlassian.sal.api.net;

/** A request to another product. */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setHeader(String name, String value);

    <R> R executeAndReturn(ReturningResponseHandler<? super RESP, R> handler) throws ResponseException;

    /** The method of a request. */
    enum MethodType {
        GET
    }
}
