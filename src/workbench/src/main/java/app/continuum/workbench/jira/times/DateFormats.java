package app.continuum.workbench.jira.times;

import app.continuum.workbench.jira.people.Preferences;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Gives formatters of dates: pages and forms show everybody the same time zone and language, what is meant for one person has that person's. */
public final class DateFormats implements DateTimeFormatterFactory {
    private final Preferences preferences;

    public DateFormats(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new Styled(DateTimeStyle.DATE, Locale.ENGLISH, ZoneId.systemDefault());
    }

    private final class Styled implements DateTimeFormatter {
        private final DateTimeStyle style;
        private final Locale locale;
        private final ZoneId zone;

        Styled(DateTimeStyle style, Locale locale, ZoneId zone) {
            this.style = style;
            this.locale = locale;
            this.zone = zone;
        }

        @Override
        public DateTimeFormatter forLoggedInUser() {
            return this;
        }

        @Override
        public DateTimeFormatter forUser(ApplicationUser user) {
            return new Styled(style, preferences.locale(user.getKey()), preferences.zone(user.getKey()));
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle wanted) {
            return new Styled(wanted, locale, zone);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public TimeZone getZone() {
            return TimeZone.getTimeZone(zone);
        }

        @Override
        public String format(Date date) {
            String pattern =
                    switch (style) {
                        case DATE_PICKER -> PickerDate.PATTERN;
                        case DATE -> "dd/MMM/yy";
                        case COMPLETE -> "dd/MMM/yy h:mm a";
                    };
            return java.time.format.DateTimeFormatter.ofPattern(pattern, locale)
                    .format(date.toInstant().atZone(zone));
        }
    }
}
