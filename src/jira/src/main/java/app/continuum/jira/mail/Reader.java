package app.continuum.jira.mail;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/** Somebody who reads a mail: texts in their language, times by their clock. */
public final class Reader {
    private final I18nResolver texts;
    private final DateTimeFormatter formatter;

    Reader(I18nResolver texts, DateTimeFormatter formatter) {
        this.texts = texts;
        this.formatter = formatter;
    }

    /** A text with its gaps filled. */
    public String text(String key, Serializable... arguments) {
        return texts.getText(formatter.getLocale(), key, arguments);
    }

    /** A moment: day and time. */
    public String moment(Instant moment) {
        return formatter.withStyle(DateTimeStyle.COMPLETE).format(Date.from(moment));
    }

    /** A day, which is the same day wherever the reader is. */
    public String day(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON)
                .atZone(formatter.getZone().toZoneId())
                .toInstant();
        return formatter.withStyle(DateTimeStyle.DATE).format(Date.from(noon));
    }
}
