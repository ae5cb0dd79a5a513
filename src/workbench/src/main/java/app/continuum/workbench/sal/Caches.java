package app.continuum.workbench.sal;

import app.continuum.workbench.nodes.Cluster;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches that load what they do not hold, and keep it until it is removed: on every node, unless the cache is local. */
public final class Caches implements CacheManager {
    private final Cluster cluster;

    /** Caches of one node of that cluster. */
    public Caches(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        if (settings.getLocal(false)) {
            return new LoadingCache<>(loader, () -> {});
        }
        String topic = "cache " + name;
        LoadingCache<K, V> cache = new LoadingCache<>(loader, () -> cluster.tell(topic));
        cluster.hear(topic, cache::forget);
        return cache;
    }

    private static final class LoadingCache<K, V> implements Cache<K, V> {
        private final CacheLoader<K, V> loader;
        private final Runnable removed;
        private volatile Map<K, V> held = new ConcurrentHashMap<>();

        LoadingCache(CacheLoader<K, V> loader, Runnable removed) {
            this.loader = loader;
            this.removed = removed;
        }

        @Override
        public V get(K key) {
            // what is loaded while the cache forgets goes where it is forgotten too
            Map<K, V> here = held;
            V value = here.get(key);
            if (value != null) {
                return value;
            }
            // not computeIfAbsent: a loader may ask this very cache for another key
            V loaded = loader.load(key);
            here.put(key, loaded);
            return loaded;
        }

        void forget() {
            held = new ConcurrentHashMap<>();
        }

        @Override
        public void removeAll() {
            forget();
            removed.run();
        }
    }
}
