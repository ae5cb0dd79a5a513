package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Writes dates in a style, for somebody. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withStyle(DateTimeStyle style);

    Locale getLocale();

    TimeZone getZone();

    String format(Date date);
}
