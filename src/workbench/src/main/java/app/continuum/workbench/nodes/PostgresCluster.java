package app.continuum.workbench.nodes;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The nodes that share a PostgreSQL database: its advisory locks are theirs, and its notifications. */
final class PostgresCluster implements Cluster {
    private final NodeSession session;
    private final Announcements announcements;
    private final Runnable afterwards;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    private PostgresCluster(NodeSession session, Announcements announcements, Runnable afterwards) {
        this.session = session;
        this.announcements = announcements;
        this.afterwards = afterwards;
    }

    /** Enters the cluster under that number; what is to be done afterwards is done when this node has left. */
    static PostgresCluster enter(String url, int number, Runnable afterwards) {
        NodeSession session = NodeSession.enter(url, number);
        try {
            return new PostgresCluster(session, Announcements.hear(url), afterwards);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    @Override
    public ClusterLockService locks() {
        return name -> locks.computeIfAbsent(name, key -> new NodeLock(key, session));
    }

    @Override
    public void tell(String name) {
        session.tell(name);
    }

    @Override
    public void hear(String name, Runnable listener) {
        announcements.add(name, listener);
    }

    @Override
    public void close() {
        announcements.close();
        session.close();
        afterwards.run();
    }
}
