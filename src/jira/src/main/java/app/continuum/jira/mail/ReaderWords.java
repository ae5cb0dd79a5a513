package app.continuum.jira.mail;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

/** Words in the language of a reader who is not at hand, and times by the reader's clock: as Jira knows both of the person's profile. */
public final class ReaderWords {
    private final I18nResolver texts;
    private final DateTimeFormatterFactory dates;

    /** The texts and formats of this Jira. */
    public ReaderWords(I18nResolver texts, DateTimeFormatterFactory dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** A text with its gaps filled. */
    public String text(ApplicationUser reader, String key, Serializable... arguments) {
        return texts.getText(formatter(reader).getLocale(), key, arguments);
    }

    /** A moment: day and time. */
    public String moment(ApplicationUser reader, Instant moment) {
        return formatter(reader).withStyle(DateTimeStyle.COMPLETE).format(Date.from(moment));
    }

    /** A day, which is the same day wherever the reader is. */
    public String day(ApplicationUser reader, LocalDate day) {
        DateTimeFormatter formatter = formatter(reader);
        Instant noon = day.atTime(LocalTime.NOON)
                .atZone(formatter.getZone().toZoneId())
                .toInstant();
        return formatter.withStyle(DateTimeStyle.DATE).format(Date.from(noon));
    }

    private DateTimeFormatter formatter(ApplicationUser reader) {
        return dates.formatter().forUser(reader);
    }
}
