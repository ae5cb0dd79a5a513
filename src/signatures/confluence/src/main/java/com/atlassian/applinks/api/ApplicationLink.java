package com.atlassian.applinks.api;

import java.net.URI;

/** A link of this product to another. */
public interface ApplicationLink {
    URI getDisplayUrl();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
}
