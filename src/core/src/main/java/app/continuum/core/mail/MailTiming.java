package app.continuum.core.mail;

/** When somebody is mailed. */
public enum MailTiming {
    /** As soon as it happens. */
    AT_ONCE,
    /** Once a working day, with everything else of that day. */
    DAILY,
    /** Not by mail; it can be read in Jira all the same. */
    NEVER
}
