package com.atlassian.cache;

/** How a cache is to behave. */
public interface CacheSettings {
    boolean getLocal(boolean otherwise);
}
