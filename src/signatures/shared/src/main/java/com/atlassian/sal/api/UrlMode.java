package com.atlassian.sal.api;

/** In what form a base URL is wanted. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    AUTO
}
