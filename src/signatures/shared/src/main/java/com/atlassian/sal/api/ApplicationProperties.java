package com.atlassian.sal.api;

/** What a product says of itself. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);
}
