package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Writes dates in a style, for somebody. */
public interface DateTimeFormatter {
    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    String format(Date date);
}
