package com.atlassian.cache;

/** Describes how a cache is to behave. */
public class CacheSettingsBuilder {
    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder remote() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettings build() {
        return new CacheSettings() {};
    }
}
