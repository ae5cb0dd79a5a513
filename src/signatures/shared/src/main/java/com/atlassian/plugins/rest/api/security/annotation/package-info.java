/** Compile-only declarations; see evidence.tsv. Never packaged. */
package com.atlassian.plugins.rest.api.security.annotation;
