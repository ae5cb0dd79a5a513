package com.atlassian.util.profiling;

/** The members of Atlassian's profiling that the ActiveObjects engine calls, doing nothing. */
public class Metrics {
    /** Starts the description of a timer that measures nothing. */
    public static Builder metric(String name) {
        return new Builder();
    }

    /** Accepts every tag and forgets it. */
    public static class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
