package com.atlassian.plugins.rest.api.security.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Opens a REST resource to licensed users; what a resource without an annotation is. */
@Retention(RetentionPolicy.RUNTIME)
public @interface LicensedOnly {}
