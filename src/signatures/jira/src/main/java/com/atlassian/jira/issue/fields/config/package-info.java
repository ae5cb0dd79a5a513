/** Compile-only declarations; see evidence.tsv. Never packaged. */
package com.atlassian.jira.issue.fields.config;
