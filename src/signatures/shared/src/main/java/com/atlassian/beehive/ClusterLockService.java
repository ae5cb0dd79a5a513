package com.atlassian.beehive;

/** Where locks are had that hold on every node. */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
