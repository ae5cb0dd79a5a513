package com.atlassian.event.api;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a public method of one argument as a listener to events of that type. */
@Retention(RetentionPolicy.RUNTIME)
public @interface EventListener {}
