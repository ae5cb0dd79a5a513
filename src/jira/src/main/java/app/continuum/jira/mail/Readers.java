package app.continuum.jira.mail;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;

/** Finds out how somebody reads who is not at hand: by the language and the time zone of their profile. */
public final class Readers {
    private final I18nResolver texts;
    private final DateTimeFormatterFactory dates;

    /** The texts and formats of this Jira. */
    public Readers(I18nResolver texts, DateTimeFormatterFactory dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** Somebody as a reader. */
    public Reader of(ApplicationUser person) {
        return new Reader(texts, dates.formatter().forUser(person));
    }
}
