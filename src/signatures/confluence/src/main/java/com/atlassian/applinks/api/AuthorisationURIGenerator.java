package com.atlassian.applinks.api;

import java.net.URI;

/** Knows where a user allows this product to ask the other in their name. */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();
}
