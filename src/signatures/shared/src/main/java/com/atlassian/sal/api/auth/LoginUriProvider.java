package com.atlassian.sal.api.auth;

import java.net.URI;

/** Knows where to log in. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
