package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/** Runs jobs at their times, on one node or on each. */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey key, JobRunner runner);

    void unregisterJobRunner(JobRunnerKey key);

    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

    void unscheduleJob(JobId id);
}
