package app.continuum.workbench.nodes;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** A cluster of one node, which has nobody to tell. */
final class ClusterOfOne implements Cluster {
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLockService locks() {
        return name -> locks.computeIfAbsent(name, key -> new Held());
    }

    @Override
    public void tell(String name) {}

    @Override
    public void hear(String name, Runnable listener) {}

    @Override
    public void close() {}

    private static final class Held extends ReentrantLock implements ClusterLock {}
}
