package com.atlassian.scheduler.config;

/** The name of a job. */
public final class JobId {
    private final String key;

    private JobId(String key) {
        this.key = key;
    }

    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
