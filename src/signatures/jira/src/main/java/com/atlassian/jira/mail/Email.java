package com.atlassian.jira.mail;

/** A mail from Jira, with the headers that Jira's settings ask for. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
