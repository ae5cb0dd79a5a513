package com.atlassian.scheduler;

/** What a job does. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
