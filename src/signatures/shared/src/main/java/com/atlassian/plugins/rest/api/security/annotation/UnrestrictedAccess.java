package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Opens a REST resource to everybody, also to those who are not logged in. */
@Retention(RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {}
