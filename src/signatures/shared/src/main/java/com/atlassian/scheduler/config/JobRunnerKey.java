package com.atlassian.scheduler.config;

/** The name of what a job does. */
public final class JobRunnerKey {
    private final String key;

    private JobRunnerKey(String key) {
        this.key = key;
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
