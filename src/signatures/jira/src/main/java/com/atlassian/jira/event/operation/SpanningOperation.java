package com.atlassian.jira.event.operation;

/** The operation on many issues that an event is part of. */
public class SpanningOperation {}
