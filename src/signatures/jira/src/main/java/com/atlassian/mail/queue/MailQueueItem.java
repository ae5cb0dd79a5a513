package com.atlassian.mail.queue;

/** Something that the mail queue sends. */
public interface MailQueueItem {}
