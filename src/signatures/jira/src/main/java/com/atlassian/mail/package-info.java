/** Compile-only declarations; see evidence.tsv. Never packaged. */
package com.atlassian.mail;
