package app.continuum.jira.admin.health;

/**
 * How one part of the app has fared on this node since it started; every text ready to be shown.
 *
 * @param what what it does
 * @param done how often it did that, and when last
 * @param last the last failure, and when that was; empty where there was none
 * @param advice what to do about failures
 */
public record HealthLine(
        String part, String name, String what, String done, long failures, String last, String advice) {}
