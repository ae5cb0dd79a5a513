package app.continuum.workbench.jira.times;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.sql.Timestamp;
import java.util.Date;

/** Gives formatters of dates; everybody here has the same time zone and language. */
public final class DateFormats implements DateTimeFormatterFactory {
    @Override
    public DateTimeFormatter formatter() {
        return new Styled(DateTimeStyle.DATE);
    }

    private record Styled(DateTimeStyle style) implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return this;
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle wanted) {
            return new Styled(wanted);
        }

        @Override
        public String format(Date date) {
            Timestamp day = Timestamp.from(date.toInstant());
            return style == DateTimeStyle.DATE_PICKER ? PickerDate.format(day) : PickerDate.shown(day);
        }
    }
}
