package com.atlassian.mail.queue;

/** What is to be sent by mail, in the order it came. */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
