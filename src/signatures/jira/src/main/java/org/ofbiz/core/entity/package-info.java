/** Compile-only declarations; see evidence.tsv. Never packaged. */
package org.ofbiz.core.entity;
