package com.atlassian.annotations.security;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Opens a servlet or a filter to everybody, also to those who are not logged in. */
@Retention(RetentionPolicy.RUNTIME)
public @interface UnrestrictedAccess {}
