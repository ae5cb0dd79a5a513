package com.atlassian.util.profiling;

/** A running timer. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
