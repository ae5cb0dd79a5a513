package com.atlassian.jira.datetime;

import java.util.Date;

/** Writes dates in a style, for somebody. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    String format(Date date);
}
