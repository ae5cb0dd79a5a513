package app.continuum.jira.tables;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.HashMap;
import java.util.Map;

/** Caches of one node, which forget nothing by themselves. */
public final class OneNodesCaches implements CacheManager {
    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        Map<K, V> held = new HashMap<>();
        return new Cache<>() {
            @Override
            public V get(K key) {
                return held.computeIfAbsent(key, loader::load);
            }

            @Override
            public void removeAll() {
                held.clear();
            }
        };
    }
}
