package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds on every node. */
public interface ClusterLock extends Lock {}
