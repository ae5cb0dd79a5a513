package com.atlassian.applinks.api;

/** What product a link leads to. */
public interface ApplicationType {}
