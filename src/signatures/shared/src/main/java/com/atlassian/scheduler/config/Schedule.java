package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. */
public final class Schedule {
    private final IntervalScheduleInfo interval;

    private Schedule(IntervalScheduleInfo interval) {
        this.interval = interval;
    }

    public static Schedule forInterval(long milliseconds, Date firstRun) {
        return new Schedule(new IntervalScheduleInfo(firstRun, milliseconds));
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }
}
