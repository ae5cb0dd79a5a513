package app.continuum.workbench.sal;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches that load what they do not hold, and keep it until it is removed. */
public final class Caches implements CacheManager {
    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        return new LoadingCache<>(loader, new ConcurrentHashMap<>());
    }

    private record LoadingCache<K, V>(CacheLoader<K, V> loader, Map<K, V> held) implements Cache<K, V> {
        @Override
        public V get(K key) {
            V value = held.get(key);
            if (value != null) {
                return value;
            }
            // not computeIfAbsent: a loader may ask this very cache for another key
            V loaded = loader.load(key);
            held.put(key, loaded);
            return loaded;
        }

        @Override
        public void removeAll() {
            held.clear();
        }
    }
}
