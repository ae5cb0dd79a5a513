package com.atlassian.cache;

/** Describes how a cache is to behave. */
public class CacheSettingsBuilder {
    private Boolean local;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettings build() {
        Boolean chosen = local;
        return new CacheSettings() {
            @Override
            public boolean getLocal(boolean otherwise) {
                return chosen == null ? otherwise : chosen;
            }
        };
    }
}
