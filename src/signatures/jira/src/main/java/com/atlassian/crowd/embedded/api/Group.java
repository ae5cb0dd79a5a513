package com.atlassian.crowd.embedded.api;

/** A group of users. */
public interface Group {}
