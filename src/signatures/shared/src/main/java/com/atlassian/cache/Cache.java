package com.atlassian.cache;

/** A cache of one name; in a cluster, removals reach every node where it was made to replicate. */
public interface Cache<K, V> {
    V get(K key);

    void removeAll();
}
