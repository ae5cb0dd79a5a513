package app.continuum.workbench.nodes;

import com.atlassian.beehive.ClusterLockService;

/** What the nodes that share their databases keep each other from, and tell each other. */
public interface Cluster extends AutoCloseable {
    /** Locks that only one thread of only one node has. */
    ClusterLockService locks();

    /** Tells all nodes, this one too, that what bears the name has changed. */
    void tell(String name);

    /** Does that whenever a node tells of the name, and whenever word of it may have been missed. */
    void hear(String name, Runnable listener);

    @Override
    void close();
}
