package com.atlassian.cache;

/** Loads what a cache does not hold. */
public interface CacheLoader<K, V> {
    V load(K key);
}
