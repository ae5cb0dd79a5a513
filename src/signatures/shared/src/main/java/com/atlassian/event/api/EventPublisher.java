package com.atlassian.event.api;

/** Where listeners are registered and events published. */
public interface EventPublisher {
    void register(Object listener);

    void unregister(Object listener);
}
