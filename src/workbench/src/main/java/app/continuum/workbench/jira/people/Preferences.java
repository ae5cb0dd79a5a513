package app.continuum.workbench.jira.people;

import app.continuum.workbench.jira.store.Database;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The language and the time zone each person has chosen; whoever has not has English and this machine's. */
public final class Preferences {
    private final Database database;

    public Preferences(Database database) {
        this.database = database;
    }

    /** The language somebody reads. */
    public Locale locale(String userKey) {
        return chosen("locale", userKey).stream()
                .map(Locale::forLanguageTag)
                .findFirst()
                .orElse(Locale.US);
    }

    /** The time zone somebody lives in. */
    public ZoneId zone(String userKey) {
        return chosen("time_zone", userKey).stream().map(ZoneId::of).findFirst().orElseGet(ZoneId::systemDefault);
    }

    /** Chooses both for somebody. */
    public void choose(String userKey, Locale locale, ZoneId zone) {
        database.sql()
                .update(
                        "MERGE INTO preference (user_key, locale, time_zone) KEY (user_key) VALUES (?, ?, ?)",
                        userKey,
                        locale.toLanguageTag(),
                        zone.getId());
    }

    private List<String> chosen(String column, String userKey) {
        return database.sql()
                .queryForList("SELECT " + column + " FROM preference WHERE user_key = ?", String.class, userKey);
    }
}
