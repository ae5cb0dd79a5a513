package com.atlassian.scheduler;

/** What came of one run of a job. */
public class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static JobRunnerResponse success() {
        return new JobRunnerResponse();
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse();
    }
}
