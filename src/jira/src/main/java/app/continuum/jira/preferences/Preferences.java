package app.continuum.jira.preferences;

import app.continuum.core.clients.UserKey;
import app.continuum.core.mail.MailPreferences;
import app.continuum.core.mail.MailTiming;
import app.continuum.core.mail.MailTopic;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What people have chosen, in the app's own tables. */
public final class Preferences {
    private static final String SEPARATOR = ",";

    private final ActiveObjects tables;

    /** Preferences in the tables Jira gives this app. */
    public Preferences(ActiveObjects tables) {
        this.tables = tables;
    }

    /** When somebody wants to be mailed of what. */
    public MailPreferences mails(UserKey person) {
        return row(person).map(row -> read(row.getMails())).orElse(MailPreferences.USUAL);
    }

    /** Everybody who has ever chosen anything. */
    public Set<UserKey> people() {
        return Arrays.stream(tables.find(PreferenceRow.class, Query.select()))
                .map(row -> new UserKey(row.getPersonKey()))
                .collect(Collectors.toSet());
    }

    /** Keeps what somebody has chosen in the place of what they had chosen before. */
    public void keep(UserKey person, MailPreferences mails) {
        String written = write(mails);
        tables.executeInTransaction(() -> {
            Optional<PreferenceRow> known = row(person);
            known.ifPresentOrElse(
                    row -> {
                        row.setMails(written);
                        row.save();
                    },
                    () -> tables.create(
                            PreferenceRow.class,
                            new DBParam("PERSON_KEY", person.value()),
                            new DBParam("MAILS", written)));
            return known.isPresent();
        });
    }

    private Optional<PreferenceRow> row(UserKey person) {
        return Arrays.stream(tables.find(PreferenceRow.class, Query.select().where("PERSON_KEY = ?", person.value())))
                .findFirst();
    }

    /** Every topic is written, so that the text is never empty: Oracle would keep none. */
    private static String write(MailPreferences mails) {
        return Arrays.stream(MailTopic.values())
                .map(topic -> topic + "=" + mails.timing(topic))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** What another version of this app has written, and this one does not know, is as if it were not chosen. */
    private static MailPreferences read(String written) {
        MailPreferences mails = MailPreferences.USUAL;
        for (MailTopic topic : MailTopic.values()) {
            for (MailTiming timing : topic.timings()) {
                if (Arrays.asList(written.split(SEPARATOR, -1)).contains(topic + "=" + timing)) {
                    mails = mails.with(topic, timing);
                }
            }
        }
        return mails;
    }
}
