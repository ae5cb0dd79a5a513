package app.continuum.workbench.nodes;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock of the whole cluster: first of one thread among this node's, then of this node among all. */
final class NodeLock implements ClusterLock {
    private static final long PAUSE_MILLIS = 20;
    private final String name;
    private final NodeSession session;
    private final ReentrantLock own = new ReentrantLock();

    NodeLock(String name, NodeSession session) {
        this.name = name;
        this.session = session;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        if (!tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException("The lock " + name + " was not had in centuries");
        }
    }

    @Override
    public boolean tryLock() {
        return own.tryLock() && taken();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long patience = unit.toNanos(time);
        long since = System.nanoTime();
        do {
            long left = patience - (System.nanoTime() - since);
            if (!own.tryLock(left, TimeUnit.NANOSECONDS)) {
                return false;
            }
            if (taken()) {
                return true;
            }
            Thread.sleep(PAUSE_MILLIS);
        } while (System.nanoTime() - since < patience);
        return false;
    }

    // gives the node's own lock back where another node has the cluster's
    private boolean taken() {
        boolean taken = false;
        try {
            taken = own.getHoldCount() > 1 || session.take(name);
            return taken;
        } finally {
            if (!taken) {
                own.unlock();
            }
        }
    }

    @Override
    public void unlock() {
        try {
            if (own.getHoldCount() == 1) {
                session.release(name);
            }
        } finally {
            own.unlock();
        }
    }

    /** As in the products, no lock of the cluster has conditions. */
    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("Cluster locks have no conditions");
    }
}
